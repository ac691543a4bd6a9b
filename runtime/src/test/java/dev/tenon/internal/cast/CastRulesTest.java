package dev.tenon.internal.cast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.Casting;
import dev.tenon.DType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of numeric dtypes by every policy, against what NumPy says of the pair. */
class CastRulesTest {

    @ParameterizedTest(name = "{0} to {1}: safe {2}, same kind {3}")
    @MethodSource("numpy")
    void safeAllowsWhatNumpyCallsSafeButForIntegersThatFloat64CannotHold(
            DType from, DType to, boolean safe, boolean sameKind) {
        boolean keepsAll = safe && !isLongToFloat64(from, to);
        assertThat(CastRules.isSafe(from, to)).isEqualTo(keepsAll);
        assertThat(CastRules.check(from, to, Casting.SAFE)).isEqualTo(keepsAll ? unchecked() : Optional.empty());
        assertThat(Casting.SAFE.allows(from, to)).isEqualTo(keepsAll);
    }

    @ParameterizedTest(name = "{0} to {1}: safe {2}, same kind {3}")
    @MethodSource("numpy")
    void sameKindAllowsWhatNumpyAllowsAndChecksTheRangeOfWhatIsNotSafe(
            DType from, DType to, boolean safe, boolean sameKind) {
        boolean keepsAll = safe && !isLongToFloat64(from, to);
        Optional<Check> checked = sameKind ? Optional.of(Check.RANGE) : Optional.empty();
        assertThat(CastRules.check(from, to, Casting.SAME_KIND)).isEqualTo(keepsAll ? unchecked() : checked);
        assertThat(Casting.SAME_KIND.allows(from, to)).isEqualTo(sameKind);
    }

    @ParameterizedTest(name = "{0} to {1}: safe {2}, same kind {3}")
    @MethodSource("numpy")
    void exactAllowsEveryPairAndChecksEachValueOfWhatIsNotSafe(DType from, DType to, boolean safe, boolean sameKind) {
        boolean keepsAll = safe && !isLongToFloat64(from, to);
        assertThat(CastRules.check(from, to, Casting.EXACT)).contains(keepsAll ? Check.NONE : Check.EXACT);
        assertThat(Casting.EXACT.allows(from, to)).isTrue();
    }

    @ParameterizedTest(name = "{0} to {1}: safe {2}, same kind {3}")
    @MethodSource("numpy")
    void unsafeAllowsEveryPairUnchecked(DType from, DType to, boolean safe, boolean sameKind) {
        assertThat(CastRules.check(from, to, Casting.UNSAFE)).isEqualTo(unchecked());
        assertThat(Casting.UNSAFE.allows(from, to)).isTrue();
    }

    private static Optional<Check> unchecked() {
        return Optional.of(Check.NONE);
    }

    private static boolean isLongToFloat64(DType from, DType to) {
        return (from == DType.INT64 || from == DType.UINT64) && to == DType.FLOAT64;
    }

    /** From, to, and whether NumPy calls the pair safe and of the same kind. */
    static Stream<Arguments> numpy() {
        return Stream.concat(ofNumpy(), ofMlDtypes());
    }

    private static Stream<Arguments> ofNumpy() {
        List<String[]> safe = NumpyCasts.csv("can_cast_safe.csv");
        List<String[]> sameKind = NumpyCasts.csv("can_cast_same_kind.csv");
        assertThat(sameKind.get(0)).isEqualTo(safe.get(0));
        List<Arguments> pairs = new ArrayList<>();
        for (int row = 1; row < safe.size(); row++) {
            for (int column = 1; column < safe.get(row).length; column++) {
                String from = safe.get(row)[0];
                String to = safe.get(0)[column];
                if (NumpyCasts.isRead(from) && NumpyCasts.isRead(to)) {
                    pairs.add(pair(from, to, safe.get(row)[column], sameKind.get(row)[column]));
                }
            }
        }
        return pairs.stream();
    }

    private static Stream<Arguments> ofMlDtypes() {
        return NumpyCasts.csv("can_cast_bfloat16.csv").stream()
                .filter(cells -> NumpyCasts.isRead(cells[0]) && NumpyCasts.isRead(cells[1]))
                .map(cells -> pair(cells[0], cells[1], cells[2], cells[3]));
    }

    private static Arguments pair(String from, String to, String safe, String sameKind) {
        return Arguments.of(NumpyCasts.dtype(from), NumpyCasts.dtype(to), safe.equals("1"), sameKind.equals("1"));
    }

    @Test
    void theTableHasEveryPairOfTheThirteenNumericDtypes() {
        assertThat(numpy().map(pair -> Set.of(pair.get()[0] + "-" + pair.get()[1])))
                .hasSize(13 * 13)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void stringsAreOnlyStrings(Casting casting) {
        assertThat(CastRules.check(DType.STRING, DType.STRING, casting)).isEqualTo(unchecked());
        for (DType numeric : NumpyCasts.NUMERIC) {
            assertThat(casting.allows(numeric, DType.STRING)).isFalse();
            assertThat(casting.allows(DType.STRING, numeric)).isFalse();
        }
    }
}
