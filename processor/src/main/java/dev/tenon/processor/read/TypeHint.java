package dev.tenon.processor.read;

import dev.tenon.processor.model.JavaType;
import dev.tenon.processor.model.Primitive;
import dev.tenon.processor.model.Text;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What to write instead of a type that is no component type. */
final class TypeHint {
    private static final Set<String> COLLECTIONS = Set.of(
            "java.lang.Iterable", "java.util.Collection", "java.util.List", "java.util.ArrayList", "java.util.Set");

    private static final Set<String> TEXTS =
            Set.of("java.lang.CharSequence", "java.lang.StringBuilder", "java.lang.StringBuffer");

    private static final String GENERAL = "write boolean, byte, short, int, long, float, double, String, an enum, "
            + "an array of one of these, or a record with @TensorRecord";

    private static final String RECORDS =
            "write one record of arrays in place of it, with a common name for their first axes, such as @Dims(\"n\")";

    private TypeHint() {}

    static String forType(TypeMirror element, int depth) {
        String brackets = "[]".repeat(depth);
        if (element.getKind() == TypeKind.CHAR || isNamed(element, "java.lang.Character")) {
            return "write String" + brackets + ", or @As(DType.UINT16) short" + brackets;
        }
        if (isCollection(element)
                && argument(element).filter(TypeHint::isRecord).isPresent()) {
            return RECORDS;
        }
        return scalar(element)
                .or(() -> collected(element))
                .map(type -> "write " + type.withDepth(type.depth() + depth))
                .or(() -> TensorHint.forType(element, depth))
                .orElse(GENERAL);
    }

    /** As the source writes it, without packages: {@code List<Float>}. */
    static String simpleName(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return simpleName(array.getComponentType()) + "[]";
        }
        if (type instanceof DeclaredType declared) {
            String arguments = declared.getTypeArguments().stream()
                    .map(TypeHint::simpleName)
                    .collect(Collectors.joining(", "));
            return declared.asElement().getSimpleName() + (arguments.isEmpty() ? "" : "<" + arguments + ">");
        }
        return type.getKind().isPrimitive() ? type.getKind().name().toLowerCase(Locale.ROOT) : type.toString();
    }

    /** {@code float} for {@code Float}, {@code String} for {@code CharSequence}. */
    private static Optional<JavaType> scalar(TypeMirror type) {
        if (TEXTS.stream().anyMatch(name -> isNamed(type, name))) {
            return Optional.of(new JavaType(Text.STRING, 0));
        }
        if (isNamed(type, "java.util.Optional")) {
            return argument(type).flatMap(TypeHint::scalarOrElement);
        }
        if (isNamed(type, "java.time.Instant")
                || isNamed(type, "java.time.Duration")
                || isNamed(type, "java.util.Date")) {
            return Optional.of(new JavaType(Primitive.LONG, 0));
        }
        return Arrays.stream(Primitive.values())
                .filter(primitive -> isNamed(type, boxed(primitive)))
                .findFirst()
                .map(primitive -> new JavaType(primitive, 0));
    }

    private static Optional<JavaType> scalarOrElement(TypeMirror type) {
        return TypeReader.elementType(type)
                .map(element -> new JavaType(element, 0))
                .or(() -> scalar(type));
    }

    /** {@code float[]} for {@code List<Float>}, {@code float[][]} for {@code List<List<Float>>} and {@code List<float[]>}. */
    private static Optional<JavaType> collected(TypeMirror type) {
        return isCollection(type) ? argument(type).flatMap(TypeHint::arrayOf) : Optional.empty();
    }

    private static Optional<JavaType> arrayOf(TypeMirror type) {
        TypeMirror element = TypeReader.elementOf(type);
        int depth = 1 + TypeReader.depthOf(type);
        return scalarOrElement(element)
                .or(() -> collected(element))
                .map(inner -> inner.withDepth(inner.depth() + depth));
    }

    private static boolean isCollection(TypeMirror type) {
        return COLLECTIONS.stream().anyMatch(name -> isNamed(type, name));
    }

    /** The only type argument: {@code Float} of {@code List<Float>}. */
    private static Optional<TypeMirror> argument(TypeMirror type) {
        return type instanceof DeclaredType declared
                        && declared.getTypeArguments().size() == 1
                ? Optional.of(declared.getTypeArguments().get(0))
                : Optional.empty();
    }

    private static boolean isRecord(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.RECORD;
    }

    private static String boxed(Primitive primitive) {
        String keyword = primitive.javaName();
        return "java.lang."
                + (primitive == Primitive.INT
                        ? "Integer"
                        : Character.toUpperCase(keyword.charAt(0)) + keyword.substring(1));
    }

    private static boolean isNamed(TypeMirror type, String qualifiedName) {
        return type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && element.getQualifiedName().contentEquals(qualifiedName);
    }
}
