package dev.tenon.processor.read;

import dev.tenon.processor.model.JavaType;
import dev.tenon.processor.model.Primitive;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What to write instead of a type that is no component type. */
final class TypeHint {
    private static final Set<String> COLLECTIONS = Set.of(
            "java.lang.Iterable", "java.util.Collection", "java.util.List", "java.util.ArrayList", "java.util.Set");

    private TypeHint() {}

    static String forType(TypeMirror element, int depth) {
        String brackets = "[]".repeat(depth);
        if (element.getKind() == TypeKind.CHAR || isNamed(element, "java.lang.Character")) {
            return "write @As(DType.UINT16) short" + brackets;
        }
        return unboxed(element)
                .or(() -> collected(element))
                .map(type -> "write " + type.withDepth(type.depth() + depth))
                .or(() -> TensorHint.forType(element, depth))
                .orElse("write boolean, byte, short, int, long, float, double, or an array of one of these");
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

    private static Optional<JavaType> unboxed(TypeMirror type) {
        return Arrays.stream(Primitive.values())
                .filter(primitive -> isNamed(type, boxed(primitive)))
                .findFirst()
                .map(primitive -> new JavaType(primitive, 0));
    }

    /** {@code float[]} for {@code List<Float>}, {@code float[][]} for {@code List<List<Float>>} and {@code List<float[]>}. */
    private static Optional<JavaType> collected(TypeMirror type) {
        boolean isCollection = COLLECTIONS.stream().anyMatch(name -> isNamed(type, name));
        if (!isCollection || !(type instanceof DeclaredType declared)) {
            return Optional.empty();
        }
        List<? extends TypeMirror> arguments = declared.getTypeArguments();
        if (arguments.size() != 1) {
            return Optional.empty();
        }
        TypeMirror argument = TypeReader.elementOf(arguments.get(0));
        int depth = 1 + TypeReader.depthOf(arguments.get(0));
        return primitive(argument)
                .or(() -> unboxed(argument))
                .or(() -> collected(argument))
                .map(inner -> inner.withDepth(inner.depth() + depth));
    }

    private static Optional<JavaType> primitive(TypeMirror type) {
        return Arrays.stream(Primitive.values())
                .filter(primitive -> primitive.name().equals(type.getKind().name()))
                .findFirst()
                .map(primitive -> new JavaType(primitive, 0));
    }

    private static String boxed(Primitive primitive) {
        String keyword = primitive.keyword();
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
