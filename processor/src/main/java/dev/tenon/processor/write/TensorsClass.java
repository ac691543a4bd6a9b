package dev.tenon.processor.write;

import static dev.tenon.processor.write.Methods.file;
import static dev.tenon.processor.write.Methods.parameter;
import static dev.tenon.processor.write.Methods.readOptions;
import static dev.tenon.processor.write.Methods.writeOptions;
import static dev.tenon.processor.write.RuntimeTypes.generic;
import static dev.tenon.processor.write.TensorFlowTypes.ANY_TENSOR_MAP;
import static dev.tenon.processor.write.TensorFlowTypes.EXAMPLE_FACTORY;
import static dev.tenon.processor.write.TensorFlowTypes.EXAMPLE_TENSORS;
import static dev.tenon.processor.write.TensorFlowTypes.RESULT;
import static dev.tenon.processor.write.TensorFlowTypes.TENSOR_HOLDER;
import static dev.tenon.processor.write.TensorFlowTypes.TENSOR_MAP;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.processor.model.GeneratedClass;
import dev.tenon.processor.model.RecordModel;
import java.util.List;

/** Writes {@code DigitTensors}. */
final class TensorsClass {
    private final RecordModel record;
    private final ClassName example;
    private final ClassName self;
    private final TensorAccess access;

    TensorsClass(RecordModel record) {
        RecordTypes types = new RecordTypes(record.name());
        this.record = record;
        this.example = types.record();
        this.self = types.generated(GeneratedClass.TENSORS);
        this.access = new TensorAccess(record);
    }

    TypeSpec write() {
        return ClassFrame.begin(record, GeneratedClass.TENSORS, javadoc())
                .addSuperinterface(generic(EXAMPLE_TENSORS, example))
                .addField(factory())
                .addField(generic(TENSOR_HOLDER, example), "tensors", PRIVATE, FINAL)
                .addMethod(constructor())
                .addMethods(factories())
                .addMethods(access.accessors())
                .addMethods(overrides())
                .build();
    }

    private CodeBlock javadoc() {
        return CodeBlock.builder()
                .add("The tensors of one {@link $T}:\n", example)
                .add(ArrayDocs.list(record))
                .add("Who holds one closes it; accessors and {@link #asMap} lend until then.\n")
                .build();
    }

    private FieldSpec factory() {
        return FieldSpec.builder(generic(EXAMPLE_FACTORY, example, self), "FACTORY", PRIVATE, STATIC, FINAL)
                .initializer("new $T<>($Z$L, $T::new)", EXAMPLE_FACTORY, access.codec(), self)
                .build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addParameter(generic(TENSOR_HOLDER, example), "tensors")
                .addStatement("this.tensors = tensors")
                .build();
    }

    private List<MethodSpec> factories() {
        return List.of(
                factory("Copies an example into tensors; the caller closes them.", "of", parameter(example, "example")),
                access.of(self)
                        .addJavadoc("Takes these tensors, and owns them from now on.\n")
                        .build(),
                factory(
                        "Takes tensors by their keys, and owns all of them from now on.",
                        "of",
                        parameter(ANY_TENSOR_MAP, "tensors")),
                factory(
                        "Takes what a session or a function returned, and owns all of it from now on.",
                        "of",
                        parameter(RESULT, "result")),
                factory(
                        "Borrows tensors by their keys: closing this object closes none of them.",
                        "view",
                        parameter(ANY_TENSOR_MAP, "tensors")),
                Methods.publicStatic(self, "FACTORY", "read", file(), readOptions())
                        .addJavadoc("Reads a file of one example into tensors; the caller closes them.\n")
                        .addException(Methods.ioException())
                        .build());
    }

    private MethodSpec factory(String javadoc, String name, ParameterSpec parameter) {
        return Methods.publicStatic(self, "FACTORY", name, parameter)
                .addJavadoc("$L\n", javadoc)
                .build();
    }

    private List<MethodSpec> overrides() {
        return List.of(
                Methods.override(example, "tensors", "toRecord").build(),
                Methods.override(TypeName.VOID, "tensors", "write", file(), writeOptions())
                        .addException(Methods.ioException())
                        .build(),
                Methods.override(TENSOR_MAP, "tensors", "asMap").build(),
                Methods.override(TypeName.VOID, "tensors", "close").build(),
                Methods.override(ClassName.get(String.class), "tensors", "toString")
                        .build());
    }
}
