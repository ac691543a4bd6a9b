package dev.tenon.examples.benchmarks.arrays;

import dev.tenon.tensorflow.Ragged;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.tensorflow.types.TInt32;

/** 10 000 rows of 1 to 512 ints, 10 MB, to a ragged tensor, and padded, 20 MB; {@code arrays.py} does the same. */
@State(Scope.Benchmark)
public class RaggedRows {
    private List<Document> documents = List.of();
    private List<PaddedDocument> padded = List.of();
    private DocumentBatch batch = DocumentBatch.of();

    /** Makes the same noise in every form. */
    @Setup
    public void makeDocuments() {
        documents = Document.noise(10_000);
        padded = documents.stream()
                .map(document -> new PaddedDocument(document.tokens()))
                .toList();
        batch = DocumentBatch.of(documents);
    }

    /** Frees the batch. */
    @TearDown
    public void close() {
        batch.close();
    }

    /** Records to a new ragged tensor. */
    @Benchmark
    public long toRagged() {
        try (DocumentBatch filled = DocumentBatch.of(documents)) {
            return filled.tokens().values().numBytes();
        }
    }

    /** A ragged tensor to a new padded one. */
    @Benchmark
    public long raggedToPadded() {
        Ragged<TInt32> tokens = batch.tokens();
        try (TInt32 dense = tokens.toPadded(0)) {
            return dense.numBytes();
        }
    }

    /** Records to a new padded tensor. */
    @Benchmark
    public long toPadded() {
        try (PaddedDocumentBatch filled = PaddedDocumentBatch.of(padded)) {
            return filled.tokens().numBytes();
        }
    }
}
