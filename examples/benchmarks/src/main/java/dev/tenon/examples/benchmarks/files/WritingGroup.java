package dev.tenon.examples.benchmarks.files;

import dev.tenon.examples.benchmarks.table.Group;
import dev.tenon.examples.benchmarks.table.Run;
import dev.tenon.examples.benchmarks.table.Size;
import dev.tenon.examples.benchmarks.table.Timings;
import java.util.Map;
import java.util.stream.Stream;

/** Tensors and records to NumPy files, synced to disk. */
public final class WritingGroup implements Group {
    @Override
    public String name() {
        return "writing";
    }

    @Override
    public void measure(Run run) throws Exception {
        FileSize[] sizes = FileSize.of(run);
        for (FileSize size : sizes) {
            DataFiles.npy(run.directory(), size);
        }
        Timings java = run.java(WriteFiles.class, "tensorToNpy|tensorToNpz", Map.of("size", FileSize.names(sizes)))
                .and(run.java(
                        WriteFiles.class,
                        "tensorToCompressedNpz|recordsToNpy|recordsToNpz",
                        Map.of("size", FileSize.names(FileSize.MEDIUM))));
        Timings python = run.python(
                "writing.py",
                Stream.of(sizes).map(size -> size.title() + "=" + size.rows()).toArray(String[]::new));
        for (FileSize size : sizes) {
            String name = " " + size.title();
            run.add(
                    "tensor to npy, synced",
                    size.size(),
                    java.get("tensorToNpy" + name),
                    "np.save",
                    python.get("npy" + name));
            run.add(
                    "tensor to npz, synced",
                    size.size(),
                    java.get("tensorToNpz" + name),
                    "np.savez",
                    python.get("npz" + name));
            run.add(
                    "tensor to npz, synced",
                    size.size(),
                    java.get("tensorToNpz" + name),
                    "bytes alone",
                    python.get("bytes" + name));
        }
        String name = " " + FileSize.MEDIUM.title();
        Size size = FileSize.MEDIUM.size();
        run.add("records to npy, synced", size, java.get("recordsToNpy" + name), "np.save", python.get("npy" + name));
        run.add("records to npz, synced", size, java.get("recordsToNpz" + name), "np.savez", python.get("npz" + name));
        run.add(
                "tensor to compressed npz, synced",
                size,
                java.get("tensorToCompressedNpz" + name),
                "np.savez_compressed",
                python.get("compressed" + name));
    }
}
