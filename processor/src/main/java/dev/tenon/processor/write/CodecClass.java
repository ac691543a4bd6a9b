package dev.tenon.processor.write;

import static dev.tenon.processor.write.RuntimeTypes.ARRAY_SINK;
import static dev.tenon.processor.write.RuntimeTypes.ARRAY_SOURCE;
import static dev.tenon.processor.write.RuntimeTypes.RECORD_CODEC;
import static dev.tenon.processor.write.RuntimeTypes.generic;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.processor.model.RecordModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes {@code DigitCodec}: which component is where, and the loops over its axes. */
final class CodecClass {
    private final RecordModel record;
    private final ClassName type;
    private final ClassName example;
    private final List<ComponentCode> components;

    CodecClass(RecordModel record) {
        RecordTypes types = new RecordTypes(record.name());
        this.record = record;
        this.type = RecordTypes.codec(record);
        this.example = types.record();
        this.components = ComponentCode.of(record.components());
    }

    TypeSpec write() {
        TypeSpec.Builder codec = TypeSpec.classBuilder(type)
                .addModifiers(PRIVATE, STATIC, FINAL)
                .superclass(generic(RECORD_CODEC, example))
                .addMethod(constructor())
                .addMethod(component())
                .addMethod(put())
                .addMethod(get());
        components.forEach(component -> codec.addMethods(component.methods()));
        return codec.build();
    }

    private MethodSpec constructor() {
        CodeBlock declarations =
                components.stream().map(ComponentCode::declaration).collect(CodeBlock.joining(",\n"));
        return MethodSpec.constructorBuilder()
                .addStatement("super($Z$S,\n$L)", record.name().display(), declarations)
                .build();
    }

    private MethodSpec component() {
        return override("component", ClassName.get(Object.class))
                .addParameter(example, "example")
                .addParameter(TypeName.INT, "index")
                .addCode("return ")
                .addCode(switchOverIndex(component -> Optional.of(CodeBlock.of("example.$N()", component.name()))))
                .addCode(";\n")
                .build();
    }

    private MethodSpec put() {
        return override("put", TypeName.VOID)
                .addParameter(example, "example")
                .addParameter(TypeName.INT, "index")
                .addParameter(ARRAY_SINK, "sink")
                .addCode(switchOverIndex(ComponentCode::put))
                .addCode("\n")
                .build();
    }

    private MethodSpec get() {
        CodeBlock.Builder arguments = CodeBlock.builder();
        for (int i = 0; i < components.size(); i++) {
            arguments.add(i == 0 ? "" : ",$W").add(components.get(i).get(CodeBlock.of("sources[$L]", i)));
        }
        return override("get", example)
                .addParameter(ArrayTypeName.of(ARRAY_SOURCE), "sources")
                .addStatement("return new $T($L)", example, arguments.build())
                .build();
    }

    private CodeBlock switchOverIndex(Function<ComponentCode, Optional<CodeBlock>> result) {
        CodeBlock.Builder code = CodeBlock.builder().add("switch (index) {\n").indent();
        for (int i = 0; i < components.size(); i++) {
            int index = i;
            result.apply(components.get(i)).ifPresent(found -> code.add("case $L -> $L;\n", index, found));
        }
        return code.add("default -> throw new $T(index);\n", IndexOutOfBoundsException.class)
                .unindent()
                .add("}")
                .build();
    }

    private static MethodSpec.Builder override(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED)
                .returns(returns);
    }
}
