package dev.tenon.processor.read;

import dev.tenon.processor.diagnostic.Message;
import dev.tenon.processor.diagnostic.Problem;
import dev.tenon.processor.model.JavaType;
import dev.tenon.processor.model.Primitive;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the Java type of a component. */
final class TypeReader {
    private TypeReader() {}

    static Checked<JavaType> read(ComponentDeclaration component) {
        TypeMirror element = elementOf(component.type());
        if (!element.getKind().isPrimitive() || element.getKind() == TypeKind.CHAR) {
            return Checked.invalid(unsupported(component, element));
        }
        JavaType type = new JavaType(Primitive.valueOf(element.getKind().name()), depthOf(component.type()));
        if (type.depth() > JavaType.MAX_DEPTH) {
            return Checked.invalid(
                    component.problem(Message.TOO_DEEP, component.site(), type, type.depth(), JavaType.MAX_DEPTH));
        }
        return Checked.valid(type);
    }

    /** What an array holds in the end: {@code float} of {@code float[][]}. */
    static TypeMirror elementOf(TypeMirror type) {
        return type instanceof ArrayType array ? elementOf(array.getComponentType()) : type;
    }

    static int depthOf(TypeMirror type) {
        return type instanceof ArrayType array ? 1 + depthOf(array.getComponentType()) : 0;
    }

    private static Problem unsupported(ComponentDeclaration component, TypeMirror element) {
        if (element instanceof DeclaredType declared && declared.asElement() instanceof TypeElement type) {
            if (type.getQualifiedName().contentEquals("java.lang.String")) {
                return component.problem(Message.STRING_NOT_SUPPORTED, component.site());
            }
            if (type.getKind() == ElementKind.ENUM) {
                return component.problem(Message.ENUM_NOT_SUPPORTED, component.site(), type.getSimpleName());
            }
            if (type.getKind() == ElementKind.RECORD) {
                return component.problem(Message.NESTED_RECORD_NOT_SUPPORTED, component.site(), type.getSimpleName());
            }
        }
        String found = TypeHint.simpleName(component.type());
        return component.problem(
                Message.UNSUPPORTED_TYPE,
                component.site(),
                found,
                TypeHint.forType(element, depthOf(component.type())));
    }
}
