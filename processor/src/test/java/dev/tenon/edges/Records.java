package dev.tenon.edges;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Compares records by the elements of their arrays, bit by bit: records themselves compare arrays by identity. */
final class Records {
    private Records() {}

    static void assertSame(List<? extends Record> actual, List<? extends Record> expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(actual.get(i)).hasSameClassAs(expected.get(i));
            for (RecordComponent component : expected.get(i).getClass().getRecordComponents()) {
                Object[] found = {valueOf(component, actual.get(i))};
                Object[] wanted = {valueOf(component, expected.get(i))};
                if (!Arrays.deepEquals(found, wanted)) {
                    assertThat(Arrays.deepToString(found))
                            .as("%s of example %d", component.getName(), i)
                            .isEqualTo(Arrays.deepToString(wanted));
                }
            }
        }
    }

    private static Object valueOf(RecordComponent component, Record example) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(example);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
