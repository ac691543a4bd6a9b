package dev.tenon.examples.benchmarks.arrays;

import dev.tenon.Ragged;
import dev.tenon.TensorRecord;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A text as language models take it: 1 to 512 tokens. */
@TensorRecord
public record Document(@Ragged int[] tokens) {

    /** Documents of noise, the same in every run. */
    static List<Document> noise(int count) {
        Random random = new Random(42);
        return Stream.generate(() -> new Document(
                        random.ints(1 + random.nextInt(512), 0, 30_000).toArray()))
                .limit(count)
                .toList();
    }
}
