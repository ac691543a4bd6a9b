package dev.tenon.processor.read;

import dev.tenon.Axis;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.processor.diagnostic.Message;
import dev.tenon.processor.diagnostic.Site;
import dev.tenon.processor.model.JavaType;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads {@link Dims}, and holds it against the Java type. */
final class DimsReader {
    private DimsReader() {}

    static Checked<List<Axis>> read(ComponentDeclaration component, Checked<JavaType> type, Optional<DType> dtype) {
        Optional<DeclaredAnnotation> annotation = component.annotation(Dims.class);
        Optional<String> dims = annotation.flatMap(present -> present.text("value"));
        if (dims.isEmpty()) {
            return type.map(present -> Collections.nCopies(present.depth(), new Axis.Anonymous()));
        }
        Declared declared = new Declared(component, annotation.get().site("value"), dims.get());
        return parse(declared)
                .flatMap(axes -> type.flatMap(present ->
                        countable(declared, axes, dtype).flatMap(countable -> fit(declared, countable, present))));
    }

    private record Declared(ComponentDeclaration component, Site site, String dims) {
        Checked<List<Axis>> invalid(Message message, Object... arguments) {
            return Checked.invalid(component.problem(message, site, arguments));
        }
    }

    private static Checked<List<Axis>> parse(Declared declared) {
        try {
            return Checked.valid(Axis.parse(declared.dims()));
        } catch (IllegalArgumentException e) {
            return declared.invalid(
                    Message.MALFORMED_AXIS, declared.dims(), e.getMessage(), DimsHint.forMalformed(declared.dims()));
        }
    }

    private static Checked<List<Axis>> fit(Declared declared, List<Axis> axes, JavaType type) {
        if (axes.size() == type.depth()) {
            return Checked.valid(axes);
        }
        if (axes.size() > JavaType.MAX_DEPTH) {
            String dims = "@Dims(\"" + declared.dims() + "\")";
            return declared.invalid(Message.TOO_DEEP, dims, axes.size(), JavaType.MAX_DEPTH);
        }
        boolean isFlat = type.depth() == 1 && axes.size() > 1;
        return isFlat ? fitFlat(declared, axes, type) : rankMismatch(declared, axes, type);
    }

    private static Checked<List<Axis>> rankMismatch(Declared declared, List<Axis> axes, JavaType type) {
        return declared.invalid(
                Message.RANK_MISMATCH,
                count(type.depth()),
                type,
                axes.size(),
                declared.dims(),
                instead(declared, axes, type));
    }

    private static String instead(Declared declared, List<Axis> axes, JavaType type) {
        JavaType fitting = type.withDepth(axes.size());
        if (type.depth() == 0) {
            return fitting + ", or leave @Dims out";
        }
        if (axes.size() > type.depth()) {
            JavaType flat = type.withDepth(1);
            boolean fitsFlat = fitFlat(declared, axes, flat).problems().isEmpty();
            return fitting + ", " + (fitsFlat ? flat + " for a flat array, " : "") + "or " + count(type.depth())
                    + " in @Dims";
        }
        String more = " _".repeat(type.depth() - axes.size());
        String completed = (axes.stream().map(Axis::toString).collect(Collectors.joining(" ")) + more).strip();
        return "@Dims(\"" + completed + "\"), or " + fitting;
    }

    private static String count(int axes) {
        return axes == 0 ? "no axes" : axes == 1 ? "1 axis" : axes + " axes";
    }

    /** A flat array tells its shape by its length alone. */
    private static Checked<List<Axis>> fitFlat(Declared declared, List<Axis> axes, JavaType type) {
        JavaType nested = type.withDepth(axes.size());
        List<Axis> variable =
                axes.stream().filter(axis -> !(axis instanceof Axis.Fixed)).toList();
        if (variable.size() > 1) {
            String names = variable.stream().map(Axis::toString).collect(Collectors.joining(", "));
            return declared.invalid(Message.FLAT_VARIABLE_AXES, variable.size(), names, declared.dims(), type, nested);
        }
        if (isMore(fixedLength(axes), Integer.MAX_VALUE)) {
            return declared.invalid(Message.FLAT_TOO_LONG, declared.dims(), Integer.MAX_VALUE, type, nested);
        }
        return Checked.valid(axes);
    }

    /** The axes, if their bytes can be counted: otherwise no file and no tensor can have them. */
    private static Checked<List<Axis>> countable(Declared declared, List<Axis> axes, Optional<DType> dtype) {
        return dtype.filter(present -> isMore(fixedLength(axes).multiply(byteSize(present)), Long.MAX_VALUE))
                .map(present ->
                        declared.invalid(Message.TOO_LARGE, declared.dims(), Long.MAX_VALUE, present.numpyName()))
                .orElse(Checked.valid(axes));
    }

    /** The least that an element takes. */
    static BigInteger byteSize(DType dtype) {
        return dtype == DType.STRING ? BigInteger.ONE : BigInteger.valueOf(dtype.byteSize());
    }

    /** The product of the fixed lengths. */
    static BigInteger fixedLength(List<Axis> axes) {
        BigInteger length = BigInteger.ONE;
        for (Axis axis : axes) {
            if (axis instanceof Axis.Fixed fixed) {
                length = length.multiply(BigInteger.valueOf(fixed.length()));
            }
        }
        return length;
    }

    private static boolean isMore(BigInteger number, long limit) {
        return number.compareTo(BigInteger.valueOf(limit)) > 0;
    }
}
