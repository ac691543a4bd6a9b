package dev.tenon.internal.cast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.DType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CastRulesTest {
    private static final Map<String, DType> DTYPES = Map.ofEntries(
            Map.entry("bool", DType.BOOL),
            Map.entry("u1", DType.UINT8),
            Map.entry("u2", DType.UINT16),
            Map.entry("u4", DType.UINT32),
            Map.entry("u8", DType.UINT64),
            Map.entry("i1", DType.INT8),
            Map.entry("i2", DType.INT16),
            Map.entry("i4", DType.INT32),
            Map.entry("i8", DType.INT64),
            Map.entry("f2", DType.FLOAT16),
            Map.entry("f4", DType.FLOAT32),
            Map.entry("f8", DType.FLOAT64));

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @MethodSource("numpy")
    void agreesWithNumpyButForIntegersThatFloat64CannotHold(DType from, DType to, boolean numpy) {
        boolean lossyAllTheSame = (from == DType.INT64 || from == DType.UINT64) && to == DType.FLOAT64;
        assertThat(CastRules.isSafe(from, to)).isEqualTo(numpy && !lossyAllTheSame);
    }

    static Stream<Arguments> numpy() throws IOException {
        List<Arguments> pairs = new ArrayList<>();
        try (BufferedReader csv = new BufferedReader(new InputStreamReader(
                CastRulesTest.class.getResourceAsStream("can_cast_safe.csv"), StandardCharsets.UTF_8))) {
            String[] names = csv.readLine().split(",", -1);
            for (String line = csv.readLine(); line != null; line = csv.readLine()) {
                String[] cells = line.split(",", -1);
                for (int i = 1; i < cells.length; i++) {
                    if (DTYPES.containsKey(cells[0]) && DTYPES.containsKey(names[i])) {
                        pairs.add(Arguments.of(DTYPES.get(cells[0]), DTYPES.get(names[i]), cells[i].equals("1")));
                    }
                }
            }
        }
        return pairs.stream();
    }

    @Test
    void theTableHasEveryPairOfTheTwelveNumericDtypes() throws IOException {
        assertThat(numpy()).hasSize(12 * 12);
    }

    @Test
    void bfloat16HoldsEightBitIntegersAndWidensToLongerFloats() {
        assertThat(CastRules.isSafe(DType.UINT8, DType.BFLOAT16)).isTrue();
        assertThat(CastRules.isSafe(DType.INT16, DType.BFLOAT16)).isFalse();
        assertThat(CastRules.isSafe(DType.BFLOAT16, DType.FLOAT32)).isTrue();
        assertThat(CastRules.isSafe(DType.BFLOAT16, DType.FLOAT16)).isFalse();
        assertThat(CastRules.isSafe(DType.FLOAT16, DType.BFLOAT16)).isFalse();
    }

    @Test
    void stringsAreOnlyStrings() {
        assertThat(CastRules.isSafe(DType.STRING, DType.STRING)).isTrue();
        assertThat(CastRules.isSafe(DType.BOOL, DType.STRING)).isFalse();
        assertThat(CastRules.isSafe(DType.STRING, DType.FLOAT64)).isFalse();
    }
}
