package dev.tenon.processor.read;

import dev.tenon.As;
import dev.tenon.DType;
import dev.tenon.processor.diagnostic.Message;
import dev.tenon.processor.model.ElementType;
import dev.tenon.processor.model.EnumType;
import dev.tenon.processor.model.JavaType;
import dev.tenon.processor.model.Primitive;
import dev.tenon.processor.model.Text;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the Java type of a component that is an array or a scalar. */
final class TypeReader {
    private TypeReader() {}

    static Checked<JavaType> read(ComponentDeclaration component, Visibility visibility) {
        TypeMirror element = elementOf(component.type());
        int depth = depthOf(component.type());
        return Checked.of(
                        elementType(element),
                        () -> component.problem(
                                Message.UNSUPPORTED_TYPE,
                                component.site(),
                                TypeHint.simpleName(component.type()),
                                TypeHint.forType(element, depth)))
                .flatMap(type -> usable(component, element, type, visibility))
                .flatMap(type -> bounded(component, javaType(component, type, depth)));
    }

    /** What an array holds in the end: {@code float} of {@code float[][]}. */
    static TypeMirror elementOf(TypeMirror type) {
        return type instanceof ArrayType array ? elementOf(array.getComponentType()) : type;
    }

    static int depthOf(TypeMirror type) {
        return type instanceof ArrayType array ? 1 + depthOf(array.getComponentType()) : 0;
    }

    /** The class that the elements are of. */
    static Optional<TypeElement> classOf(TypeMirror element) {
        return element instanceof DeclaredType declared && declared.asElement() instanceof TypeElement type
                ? Optional.of(type)
                : Optional.empty();
    }

    /** What a component of this type has for elements, if it can be one. */
    static Optional<ElementType> elementType(TypeMirror element) {
        if (element.getKind().isPrimitive()) {
            return element.getKind() == TypeKind.CHAR
                    ? Optional.empty()
                    : Optional.of(Primitive.valueOf(element.getKind().name()));
        }
        return classOf(element).flatMap(TypeReader::elementType);
    }

    private static Optional<ElementType> elementType(TypeElement type) {
        if (type.getKind() == ElementKind.ENUM) {
            long constants = type.getEnclosedElements().stream()
                    .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                    .count();
            return Optional.of(new EnumType(SourceNames.of(type), (int) constants));
        }
        return type.getQualifiedName().contentEquals("java.lang.String") ? Optional.of(Text.STRING) : Optional.empty();
    }

    /** An enum has to have constants, and generated code has to see it. */
    private static Checked<ElementType> usable(
            ComponentDeclaration component, TypeMirror element, ElementType type, Visibility visibility) {
        if (!(type instanceof EnumType constants)) {
            return Checked.valid(type);
        }
        if (constants.constants() == 0) {
            return Checked.invalid(component.problem(Message.NO_CONSTANTS, component.site(), constants.javaName()));
        }
        return classOf(element)
                .flatMap(found -> visibility.check(component, found))
                .<Checked<ElementType>>map(Checked::invalid)
                .orElse(Checked.valid(type));
    }

    /** Where {@link As} makes a string of bytes of it, {@code byte[]} is the element. */
    private static JavaType javaType(ComponentDeclaration component, ElementType element, int depth) {
        boolean isBinary = element == Primitive.BYTE
                && depth > 0
                && component
                        .annotation(As.class)
                        .map(as -> as.constants("value"))
                        .equals(Optional.of(List.of(DType.STRING.name())));
        return isBinary ? new JavaType(Text.BINARY, depth - 1) : new JavaType(element, depth);
    }

    private static Checked<JavaType> bounded(ComponentDeclaration component, JavaType type) {
        return type.depth() > JavaType.MAX_DEPTH
                ? Checked.invalid(
                        component.problem(Message.TOO_DEEP, component.site(), type, type.depth(), JavaType.MAX_DEPTH))
                : Checked.valid(type);
    }
}
