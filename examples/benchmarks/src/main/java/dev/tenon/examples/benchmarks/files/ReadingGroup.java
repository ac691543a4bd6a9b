package dev.tenon.examples.benchmarks.files;

import dev.tenon.examples.benchmarks.table.Group;
import dev.tenon.examples.benchmarks.table.Run;
import dev.tenon.examples.benchmarks.table.Size;
import dev.tenon.examples.benchmarks.table.Timing;
import dev.tenon.examples.benchmarks.table.Timings;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.stream.Stream;

/** NumPy files to tensors and arrays. */
public final class ReadingGroup implements Group {
    @Override
    public String name() {
        return "reading";
    }

    @Override
    public void measure(Run run) throws Exception {
        FileSize[] sizes = FileSize.of(run);
        for (FileSize size : sizes) {
            DataFiles.npy(run.directory(), size);
            DataFiles.npz(run.directory(), size);
        }
        Timings python = run.python(
                "reading.py",
                Stream.of(sizes).map(size -> size.title() + "=" + size.rows()).toArray(String[]::new));
        Timings java = run.java(
                        ReadFiles.class,
                        "npyMapped|npzMapped|npyCopied|numpyNpz|npyMappedSum|npyCopiedSum",
                        Map.of("size", FileSize.names(sizes)))
                .and(run.java(ReadFiles.class, "compressedNpz", Map.of("size", FileSize.names(FileSize.MEDIUM))));
        for (FileSize size : sizes) {
            tensors(run, size, java, python);
        }
        compressed(run, java, python);
        FileSize[] larger =
                Stream.of(sizes).filter(size -> size != FileSize.SMALL).toArray(FileSize[]::new);
        Timings arrays = run.java(ReadArrays.class, ".*", Map.of("size", FileSize.names(larger)));
        for (FileSize size : larger) {
            arrays(run, size, arrays);
        }
        deleteNpz(run, sizes);
    }

    private static void tensors(Run run, FileSize fileSize, Timings java, Timings python) {
        String name = " " + fileSize.title();
        Size size = fileSize.size();
        Timing npyMapped = java.get("npyMapped" + name);
        Timing npyCopied = java.get("npyCopied" + name);
        Timing numpyNpz = java.get("numpyNpz" + name);
        Timing mappedSum = java.get("npyMappedSum" + name);
        Timing copiedSum = java.get("npyCopiedSum" + name);
        Timing tensor = python.get("npyTensor" + name);
        run.add(
                "npy to tensor, MAPPED",
                size.unmoved(),
                npyMapped,
                "np.load, mmap_mode='c'",
                python.get("npyMapped" + name));
        run.add("npy to tensor, MAPPED", size.unmoved(), npyMapped, "np.load + tf.convert_to_tensor", tensor);
        run.add(
                "Tenon's npz to tensor, MAPPED",
                size.unmoved(),
                java.get("npzMapped" + name),
                "np.load + tf.convert_to_tensor",
                python.get("npzTensor" + name));
        run.add("npy to tensor", size, npyCopied, "np.load", python.get("npy" + name));
        run.add("npy to tensor", size, npyCopied, "np.load + tf.convert_to_tensor", tensor);
        run.add("NumPy's npz to tensor", size, numpyNpz, "np.load", python.get("npz" + name));
        run.add(
                "NumPy's npz to tensor",
                size,
                numpyNpz,
                "np.load + tf.convert_to_tensor",
                python.get("npzTensor" + name));
        run.add(
                "npy, MAPPED, and sum",
                size,
                mappedSum,
                "np.load, mmap_mode='r', np.sum",
                python.get("npyMappedSum" + name));
        run.add("npy, MAPPED, and sum", size, mappedSum, "np.load + tf.reduce_sum", python.get("npyTensorSum" + name));
        run.add("npy and sum", size, copiedSum, "np.load + tf.reduce_sum", python.get("npyTensorSum" + name));
    }

    private static void compressed(Run run, Timings java, Timings python) {
        String name = " " + FileSize.MEDIUM.title();
        Size size = FileSize.MEDIUM.size();
        Timing tenon = java.get("compressedNpz" + name);
        run.add("NumPy's compressed npz to tensor", size, tenon, "np.load", python.get("compressed" + name));
        run.add(
                "NumPy's compressed npz to tensor",
                size,
                tenon,
                "np.load + tf.convert_to_tensor",
                python.get("compressedTensor" + name));
    }

    private static void arrays(Run run, FileSize size, Timings java) {
        String name = " " + size.title();
        Timing tenon = java.get("tenon" + name);
        run.add("npy to float[]", size.size(), tenon, "JetBrains npy", java.get("jetBrains" + name));
        run.add("npy to float[]", size.size(), tenon, "openLCA npy", java.get("openLca" + name));
        run.add("npy to float[]", size.size(), tenon, "DJL, to its ByteBuffer", java.get("djl" + name));
    }

    private static void deleteNpz(Run run, FileSize... sizes) throws IOException {
        for (FileSize size : sizes) {
            Files.deleteIfExists(DataFiles.npz(run.directory(), size));
            Files.deleteIfExists(DataFiles.numpyNpz(run.directory(), size));
            Files.deleteIfExists(DataFiles.compressedNpz(run.directory(), size));
        }
    }
}
