package dev.tenon.processor.write;

import static dev.tenon.processor.write.RuntimeTypes.generic;
import static dev.tenon.processor.write.TensorFlowTypes.BATCH;
import static dev.tenon.processor.write.TensorFlowTypes.BATCH_FACTORY;
import static dev.tenon.processor.write.TensorFlowTypes.BATCH_TYPE;
import static dev.tenon.processor.write.TensorFlowTypes.TENSOR_HOLDER;
import static dev.tenon.processor.write.TensorFlowTypes.TENSOR_MAP;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
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

/** Writes {@code DigitBatch}. */
final class BatchClass {
    private final RecordModel record;
    private final ClassName example;
    private final ClassName self;
    private final TensorAccess access;

    BatchClass(RecordModel record) {
        RecordTypes types = new RecordTypes(record.name());
        this.record = record;
        this.example = types.record();
        this.self = types.generated(GeneratedClass.BATCH);
        this.access = new TensorAccess(record, "n");
    }

    TypeSpec write() {
        return ClassFrame.begin(record, GeneratedClass.BATCH, javadoc())
                .addSuperinterface(generic(BATCH, example))
                .addField(factory())
                .addField(type())
                .addField(generic(TENSOR_HOLDER, example), "tensors", PRIVATE, FINAL)
                .addMethod(constructor())
                .addMethods(new BatchFactories(example, self, access).write())
                .addMethod(override(TypeName.INT, "size"))
                .addMethods(access.accessors())
                .addMethod(Methods.override(example, "tensors", "get", "toRecord", index())
                        .build())
                .addMethod(override(generic(ClassName.get(List.class), example), "toRecords"))
                .addMethod(slice())
                .addMethod(detach())
                .addMethod(writeFile())
                .addMethod(override(TENSOR_MAP, "asMap"))
                .addMethod(override(TypeName.VOID, "close"))
                .addMethod(override(ClassName.get(String.class), "toString"))
                .build();
    }

    private CodeBlock javadoc() {
        return CodeBlock.builder()
                .add("The tensors of n {@link $T}s:\n", example)
                .add(ArrayDocs.list(record, "n"))
                .add("Who holds one closes it; accessors and {@link #asMap} lend until then.\n")
                .build();
    }

    private FieldSpec factory() {
        return FieldSpec.builder(generic(BATCH_FACTORY, example, self), "FACTORY", PRIVATE, STATIC, FINAL)
                .initializer("new $T<>($Z$L, $T::new)", BATCH_FACTORY, access.codec(), self)
                .build();
    }

    private FieldSpec type() {
        return FieldSpec.builder(generic(BATCH_TYPE, example, self), "TYPE", PUBLIC, STATIC, FINAL)
                .addJavadoc("The factories of this class, for generic code.\n")
                .initializer("FACTORY")
                .build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addParameter(generic(TENSOR_HOLDER, example), "tensors")
                .addStatement("this.tensors = tensors")
                .build();
    }

    private static MethodSpec override(TypeName returns, String name) {
        return Methods.override(returns, "tensors", name).build();
    }

    private static ParameterSpec index() {
        return Methods.parameter(TypeName.INT, "index");
    }

    private MethodSpec slice() {
        return MethodSpec.methodBuilder("slice")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .addParameter(TypeName.INT, "from")
                .addParameter(TypeName.INT, "to")
                .returns(self)
                .addStatement("return new $T(tensors.slice(from, to))", self)
                .build();
    }

    private MethodSpec detach() {
        return MethodSpec.methodBuilder("detach")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(self)
                .addStatement("$T kept = tensors.detach()", generic(TENSOR_HOLDER, example))
                .addStatement("return kept == tensors ? this : new $T(kept)", self)
                .build();
    }

    private static MethodSpec writeFile() {
        return Methods.override(TypeName.VOID, "tensors", "write", Methods.file(), Methods.writeOptions())
                .addException(Methods.ioException())
                .build();
    }
}
