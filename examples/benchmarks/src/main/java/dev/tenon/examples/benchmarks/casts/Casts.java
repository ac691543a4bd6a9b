package dev.tenon.examples.benchmarks.casts;

import static dev.tenon.examples.benchmarks.casts.CastData.file;

import dev.tenon.examples.benchmarks.table.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** 9.6 million elements cast on their way into new tensors, from files and from records; {@code casts.py} does the same. */
@State(Scope.Benchmark)
public class Casts {
    private final Path directory = Run.directoryOfTheRun();
    private List<BytesAsFloats> bytes = List.of();
    private List<DoublesAsFloats> doubles = List.of();
    private List<FloatsAsHalves> floats = List.of();

    /** Makes the same noise in every form. */
    @Setup
    public void makeRecords() {
        bytes = CastData.bytes().stream().map(BytesAsFloats::new).toList();
        doubles = CastData.doubles().stream().map(DoublesAsFloats::new).toList();
        floats = CastData.floats().stream().map(FloatsAsHalves::new).toList();
    }

    /** A file of {@code uint8} to a tensor of {@code float32}. */
    @Benchmark
    public long uint8FileToFloat32() throws IOException {
        try (FloatsBatch batch = FloatsBatch.read(file(directory, "uint8"))) {
            return batch.values().numBytes();
        }
    }

    /** A file of {@code float64} to a tensor of {@code float32}. */
    @Benchmark
    public long float64FileToFloat32() throws IOException {
        try (FloatsBatch batch = FloatsBatch.read(file(directory, "float64"))) {
            return batch.values().numBytes();
        }
    }

    /** A file of {@code float32} to a tensor of {@code float16}. */
    @Benchmark
    public long float32FileToFloat16() throws IOException {
        try (FloatsAsHalvesBatch batch = FloatsAsHalvesBatch.read(file(directory, "float32"))) {
            return batch.values().numBytes();
        }
    }

    /** Bytes to a tensor of {@code float32}. */
    @Benchmark
    public long int8ToFloat32() {
        try (BytesAsFloatsBatch batch = BytesAsFloatsBatch.of(bytes)) {
            return batch.values().numBytes();
        }
    }

    /** Doubles to a tensor of {@code float32}. */
    @Benchmark
    public long float64ToFloat32() {
        try (DoublesAsFloatsBatch batch = DoublesAsFloatsBatch.of(doubles)) {
            return batch.values().numBytes();
        }
    }

    /** Floats to a tensor of {@code float16}. */
    @Benchmark
    public long float32ToFloat16() {
        try (FloatsAsHalvesBatch batch = FloatsAsHalvesBatch.of(floats)) {
            return batch.values().numBytes();
        }
    }
}
