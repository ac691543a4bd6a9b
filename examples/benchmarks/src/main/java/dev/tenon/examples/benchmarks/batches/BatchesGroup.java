package dev.tenon.examples.benchmarks.batches;

import dev.tenon.examples.benchmarks.files.DataFiles;
import dev.tenon.examples.benchmarks.files.FileSize;
import dev.tenon.examples.benchmarks.files.Row;
import dev.tenon.examples.benchmarks.table.Group;
import dev.tenon.examples.benchmarks.table.Run;
import dev.tenon.examples.benchmarks.table.Size;
import dev.tenon.examples.benchmarks.table.Timing;
import dev.tenon.examples.benchmarks.table.Timings;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Epochs of batches from files, in order and shuffled. */
public final class BatchesGroup implements Group {
    private static final int POINTS = 1_000_000;
    private static final List<String> WAYS =
            List.of("inOrder mapped", "inOrder copied", "shuffled mapped", "shuffled copied");

    @Override
    public String name() {
        return "batches";
    }

    @Override
    public void measure(Run run) throws Exception {
        FileSize size = run.isQuick() ? FileSize.MEDIUM : FileSize.LARGE;
        DataFiles.npy(run.directory(), size);
        writePoints(run);
        int count = run.isQuick() ? 10 : 100;
        Timing huge = SmallHeap.run(run.directory(), count);
        Timings python = run.python("batches.py", size.title(), String.valueOf(size.rows()), String.valueOf(count));
        SmallHeap.delete(run.directory());
        Timings java = run.java(FileBatches.class, "epoch", Map.of("file", new String[] {size.title(), "points"}));

        for (String way : WAYS) {
            add(run, "rows of 150 kB", size.title(), size.size(), way, java, python);
        }
        Size points = new Size("40 MB", POINTS * 40L);
        for (String way : WAYS) {
            add(run, "rows of 40 B", "points", points, way, java, python);
        }
        Size part = new Size(count + " of 10 381 batches", count * 32L * Row.LENGTH * Float.BYTES);
        run.add("50 GB npy, shuffled, heap of 64 MB", part, huge, "mmap[order[i:j]]", python.get("huge"));
        run.add("50 GB npy, shuffled, heap of 64 MB", part, huge, "np.fromfile of each row", python.get("huge rows"));
    }

    private static void add(Run run, String rows, String file, Size size, String way, Timings java, Timings python) {
        boolean shuffled = way.startsWith("shuffled");
        String work = "npy, " + rows + (shuffled ? ", shuffled" : "") + (way.endsWith("mapped") ? ", MAPPED" : "");
        String index = shuffled ? "mmap[order[i:j]]" : "mmap[i:j].copy()";
        String name = (shuffled ? "shuffled " : "inOrder ") + file;
        Size moved = way.equals("inOrder mapped") ? size.unmoved() : size;
        Timing tenon = java.get("epoch " + file + " " + way);
        run.add(work, moved, tenon, index, python.get(name));
        run.add(work, moved, tenon, index + " + tf.convert_to_tensor", python.get(name + " tensors"));
    }

    private static void writePoints(Run run) throws Exception {
        Random random = new Random(42);
        PointNumpy.write(
                run.directory().resolve(FileBatches.POINTS),
                Stream.generate(() -> new Point(noise(random))).limit(POINTS).toList());
    }

    private static float[] noise(Random random) {
        float[] values = new float[10];
        for (int element = 0; element < values.length; element++) {
            values[element] = random.nextFloat();
        }
        return values;
    }
}
