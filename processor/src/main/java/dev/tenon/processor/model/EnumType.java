package dev.tenon.processor.model;

import dev.tenon.DType;
import java.util.List;
import java.util.stream.Stream;

/**
 * An enum, whose constants are stored as their ordinals.
 *
 * @param constants how many it has, one at least
 */
public record EnumType(SourceName name, int constants) implements ElementType {
    @Override
    public String javaName() {
        return name.simpleName();
    }

    /** Every integer dtype that holds the greatest ordinal, first int32, which holds all that Java allows. */
    @Override
    public List<DType> dtypes() {
        return Stream.of(
                        DType.INT32,
                        DType.UINT8,
                        DType.INT8,
                        DType.UINT16,
                        DType.INT16,
                        DType.INT64,
                        DType.UINT32,
                        DType.UINT64)
                .filter(this::isHeldBy)
                .toList();
    }

    private boolean isHeldBy(DType integer) {
        int greatest = constants - 1;
        return switch (integer) {
            case INT8 -> greatest <= Byte.MAX_VALUE;
            case UINT8 -> greatest < 1 << Byte.SIZE;
            case INT16 -> greatest <= Short.MAX_VALUE;
            default -> true; // Java has no enum of more than 65536 constants
        };
    }
}
