package dev.tenon.examples.benchmarks.arrays;

import dev.tenon.examples.benchmarks.table.Group;
import dev.tenon.examples.benchmarks.table.Run;
import dev.tenon.examples.benchmarks.table.Size;
import dev.tenon.examples.benchmarks.table.Timings;

/** Java arrays to tensors and back. */
public final class ArraysGroup implements Group {
    private static final Size PHOTOS = new Size("19.3 MB", 32L * 224 * 224 * 3 * 4);
    private static final Size TOKENS = new Size("10 MB", 10_250_000);
    private static final Size PADDED = new Size("20 MB", 10_000L * 512 * 4);

    @Override
    public String name() {
        return "arrays";
    }

    @Override
    public void measure(Run run) throws Exception {
        nested(run, run.java(NestedArrays.class));
        flat(run, run.java(FlatArrays.class));
        small(run, run.java(SmallRecords.class));
        ragged(run, run.java(RaggedRows.class), run.python("arrays.py"));
    }

    private static void nested(Run run, Timings java) {
        for (String way : new String[] {"toTensor", "fromTensor"}) {
            String work =
                    way.equals("toTensor") ? "float[32][224][224][3] to tensor" : "tensor to float[32][224][224][3]";
            run.add(work, PHOTOS, java.get(way + "Tenon"), "StdArrays", java.get(way + "StdArrays"));
            run.add(work, PHOTOS, java.get(way + "Tenon"), "hand-written, 1 thread", java.get(way + "OneThread"));
            run.add(work, PHOTOS, java.get(way + "Tenon"), "hand-written, 2 threads", java.get(way + "TwoThreads"));
        }
        run.add(
                "float[32][224][224][3] to tensor",
                PHOTOS,
                java.get("toTensorTenon"),
                "StdArrays.copyTo",
                java.get("toTensorStdArraysCopyTo"));
    }

    private static void flat(Run run, Timings java) {
        for (String way : new String[] {"toTensor", "fromTensor"}) {
            String work = way.equals("toTensor") ? "32 x float[150528] to tensor" : "tensor to 32 x float[150528]";
            run.add(work, PHOTOS, java.get(way + "Tenon"), "DataBuffers", java.get(way + "DataBuffers"));
            run.add(work, PHOTOS, java.get(way + "Tenon"), "memcpy, 1 thread", java.get(way + "Memcpy"));
            run.add(work, PHOTOS, java.get(way + "Tenon"), "memcpy, 2 threads", java.get(way + "MemcpyTwoThreads"));
        }
    }

    private static void small(Run run, Timings java) {
        run.add(
                "one long to tensor",
                new Size("8 B", 0),
                java.get("scalarTenon"),
                "TInt64.scalarOf",
                java.get("scalarTensorFlow"));
        run.add(
                "32 x (float[8][8], long) to tensors",
                new Size("8.4 kB", 0),
                java.get("batchTenon"),
                "StdArrays",
                java.get("batchStdArrays"));
    }

    private static void ragged(Run run, Timings java, Timings python) {
        run.add(
                "10 000 int[1..512] to ragged",
                TOKENS,
                java.get("toRagged"),
                "np.concatenate + from_row_lengths",
                python.get("toRagged"));
        run.add("ragged to padded", PADDED, java.get("raggedToPadded"), "to_tensor", python.get("raggedToPadded"));
        run.add(
                "10 000 int[1..512] to padded",
                PADDED,
                java.get("toPadded"),
                "from_row_lengths + to_tensor",
                python.get("toPadded"));
    }
}
