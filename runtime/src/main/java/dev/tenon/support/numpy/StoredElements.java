package dev.tenon.support.numpy;

import dev.tenon.DType;
import dev.tenon.Schema;
import dev.tenon.internal.cast.BlockCast;
import dev.tenon.internal.cast.CastRules;
import dev.tenon.internal.cast.Check;
import dev.tenon.internal.npy.NpyType;
import dev.tenon.internal.npy.NumberType;
import dev.tenon.internal.npy.TextType;
import dev.tenon.internal.shape.Site;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.function.Supplier;

/** How the elements that a file has for a component become those that the record declares. */
sealed interface StoredElements {

    /** Numbers, which are cast while they are read. */
    record Numbers(Supplier<BlockCast> casts) implements StoredElements {}

    /** Strings, whose elements in the file are all of one length. */
    record Strings(TextType type) implements StoredElements {}

    /**
     * How elements of {@code stored} become the component's.
     *
     * @throws dev.tenon.SchemaMismatchException if they do not
     */
    static StoredElements of(Schema.Component component, NpyType stored, Site site) {
        if (component.dtype() == DType.STRING && stored instanceof TextType text) {
            return new Strings(text);
        }
        NumberType number = number(component, stored).orElseThrow(() -> StoredMismatch.of(component, stored, site));
        ByteOrder here = ByteOrder.nativeOrder();
        DType from = number.dtype();
        if (!component.labels().isEmpty()) {
            if (!CastRules.isInteger(from)) {
                throw StoredMismatch.of(component, stored, site);
            }
            return new Numbers(
                    () -> BlockCast.ofOrdinals(from, number.byteOrder(), component.dtype(), here, component.labels()));
        }
        Check check = CastRules.check(from, component.dtype(), component.casting())
                .orElseThrow(() -> StoredMismatch.of(component, stored, site));
        return new Numbers(() -> BlockCast.of(from, number.byteOrder(), component.dtype(), here, check));
    }

    /**
     * How elements of {@code stored} become row splits or lengths, which are int64.
     *
     * @throws dev.tenon.SchemaMismatchException if they do not
     */
    static StoredElements ofCounts(NpyType stored, Site site) {
        if (stored instanceof NumberType number
                && CastRules.isInteger(number.dtype())
                && CastRules.isSafe(number.dtype(), DType.INT64)) {
            ByteOrder here = ByteOrder.nativeOrder();
            return new Numbers(() -> BlockCast.of(number.dtype(), number.byteOrder(), DType.INT64, here, Check.NONE));
        }
        throw StoredMismatch.ofCounts(stored, site);
    }

    private static Optional<NumberType> number(Schema.Component component, NpyType stored) {
        if (component.dtype() == DType.STRING) {
            return Optional.empty();
        }
        return stored instanceof NumberType number
                ? Optional.of(number)
                : stored.asBfloat16().filter(found -> component.dtype() == DType.BFLOAT16);
    }
}
