package dev.tenon.examples.benchmarks.casts;

import dev.tenon.examples.benchmarks.table.Group;
import dev.tenon.examples.benchmarks.table.Run;
import dev.tenon.examples.benchmarks.table.Size;
import dev.tenon.examples.benchmarks.table.Timings;
import java.nio.file.Files;
import java.util.List;

/** Casts on the way into tensors. */
public final class CastsGroup implements Group {
    /** From, how many bytes this is an element, to, and how many bytes that is. */
    private record Cast(String from, int fromBytes, String to, int toBytes) {
        Size size() {
            return new Size("9.6 M elements", CastData.ELEMENTS * (fromBytes + toBytes));
        }
    }

    @Override
    public String name() {
        return "casts";
    }

    @Override
    public void measure(Run run) throws Exception {
        CastData.write(run.directory());
        Timings java = run.java(Casts.class);
        Timings python = run.python("casts.py");
        List<Cast> ofFiles = List.of(
                new Cast("uint8", 1, "float32", 4),
                new Cast("float64", 8, "float32", 4),
                new Cast("float32", 4, "float16", 2));
        for (Cast cast : ofFiles) {
            String name = cast.from() + "FileTo" + capitalized(cast.to());
            run.add(
                    "npy of " + cast.from() + " to tensor of " + cast.to(),
                    cast.size(),
                    java.get(name),
                    "np.load + astype",
                    python.get(name));
            Files.delete(CastData.file(run.directory(), cast.from()));
        }
        List<Cast> inMemory = List.of(
                new Cast("int8", 1, "float32", 4),
                new Cast("float64", 8, "float32", 4),
                new Cast("float32", 4, "float16", 2));
        for (Cast cast : inMemory) {
            String name = cast.from() + "To" + capitalized(cast.to());
            run.add(
                    "records of " + cast.from() + " to tensor of " + cast.to(),
                    cast.size(),
                    java.get(name),
                    "astype",
                    python.get(name));
        }
    }

    private static String capitalized(String dtype) {
        return Character.toUpperCase(dtype.charAt(0)) + dtype.substring(1);
    }
}
