package dev.tenon.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.tenon.processor.model.ElementType;
import dev.tenon.processor.model.EnumType;
import dev.tenon.processor.model.JavaType;
import dev.tenon.processor.model.Primitive;
import dev.tenon.processor.model.SourceName;
import dev.tenon.processor.model.Text;
import java.util.List;

/** The Java types of components, as generated code names them. */
final class JavaTypes {
    private JavaTypes() {}

    /** {@code float[][]}. */
    static TypeName of(JavaType type) {
        TypeName name = of(type.element());
        for (int i = 0; i < type.depth(); i++) {
            name = ArrayTypeName.of(name);
        }
        return name;
    }

    static TypeName of(ElementType element) {
        if (element instanceof Primitive primitive) {
            return of(primitive);
        }
        if (element instanceof EnumType constants) {
            return of(constants.name());
        }
        return element == Text.BINARY ? ArrayTypeName.of(TypeName.BYTE) : ClassName.get(String.class);
    }

    /** A record or an enum. */
    static ClassName of(SourceName name) {
        List<String> names = name.simpleNames();
        return ClassName.get(
                name.packageName(),
                name.topLevelName(),
                names.subList(1, names.size()).toArray(String[]::new));
    }

    private static TypeName of(Primitive primitive) {
        return switch (primitive) {
            case BOOLEAN -> TypeName.BOOLEAN;
            case BYTE -> TypeName.BYTE;
            case SHORT -> TypeName.SHORT;
            case INT -> TypeName.INT;
            case LONG -> TypeName.LONG;
            case FLOAT -> TypeName.FLOAT;
            case DOUBLE -> TypeName.DOUBLE;
        };
    }
}
