package dev.tenon.edges;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.SchemaMismatchException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tensorflow.Tensor;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;

/** Row splits of two levels, right and nearly right: those that are right are taken, on every way in, and no others. */
@ExtendWith(Leaks.class)
class RaggedSplitsTest {
    @TempDir
    private Path folder;

    @RepeatedTest(200)
    void theyAreTakenExactlyWhereTheyAreRight(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        long[] outer = splits(random, random.nextInt(5));
        long[] inner = splits(random, Math.toIntExact(outer[outer.length - 1]));
        int values = Math.toIntExact(inner[inner.length - 1]);
        int examples = outer.length - 1;
        if (random.nextInt(4) > 0) {
            spoil(random, random.nextBoolean() ? outer : inner);
        }
        boolean right = isRight(outer, inner.length - 1) && isRight(inner, values);
        Path file = folder.resolve("docs.npz");
        JaggedPartsNumpy.writeExample(file, new JaggedParts(new int[values], outer, inner, new long[examples]));

        assertThat(taken(() -> JaggedDocNumpy.read(file).size())).isEqualTo(right);
        assertThat(taken(() -> size(JaggedDocBatch.read(file)))).isEqualTo(right);
        assertThat(taken(() -> {
                    JaggedDocNumpy.open(file).close();
                    return 0;
                }))
                .isEqualTo(right);
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        tensors.put("sentences", TInt32.vectorOf(new int[values]));
        tensors.put("sentences_1", random.nextBoolean() ? TInt64.vectorOf(outer) : narrow(outer));
        tensors.put("sentences_2", random.nextBoolean() ? TInt64.vectorOf(inner) : narrow(inner));
        tensors.put("label", TInt64.vectorOf(new long[examples]));
        try {
            assertThat(taken(() -> size(JaggedDocBatch.view(tensors)))).isEqualTo(right);
        } finally {
            tensors.values().forEach(Tensor::close);
        }
    }

    private static int size(JaggedDocBatch batch) {
        try (batch) {
            return batch.toRecords().size();
        }
    }

    private static TInt32 narrow(long... splits) {
        return TInt32.vectorOf(
                Arrays.stream(splits).mapToInt(split -> (int) split).toArray());
    }

    private static boolean taken(Callable<Integer> read) {
        try {
            return read.call() >= 0;
        } catch (SchemaMismatchException e) {
            assertThat(e).hasMessageStartingWith("JaggedDoc.");
            return false;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static long[] splits(Random random, int rows) {
        long[] splits = new long[rows + 1];
        for (int i = 0; i < rows; i++) {
            splits[i + 1] = splits[i] + random.nextInt(4);
        }
        return splits;
    }

    private static void spoil(Random random, long... splits) {
        splits[random.nextInt(splits.length)] += random.nextInt(5) - 2;
    }

    private static boolean isRight(long[] splits, long last) {
        boolean grows = true;
        for (int i = 1; i < splits.length; i++) {
            grows &= splits[i - 1] <= splits[i];
        }
        return grows && splits[0] == 0 && splits[splits.length - 1] == last;
    }
}
