package dev.tenon.edges;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Compares records by the elements of their arrays, bit by bit: records themselves compare arrays by identity. */
public final class Records {
    private Records() {}

    public static void assertSame(List<? extends Record> actual, List<? extends Record> expected) {
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

    /** The value of a component, of a nested record those of its components. */
    private static Object valueOf(RecordComponent component, Record example) {
        try {
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(example);
            return value instanceof Record nested
                    ? Stream.of(nested.getClass().getRecordComponents())
                            .map(inner -> valueOf(inner, nested))
                            .toArray()
                    : value;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
