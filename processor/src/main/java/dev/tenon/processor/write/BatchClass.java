package dev.tenon.processor.write;

import static dev.tenon.processor.write.RuntimeTypes.generic;
import static dev.tenon.processor.write.TensorFlowTypes.BATCH;
import static dev.tenon.processor.write.TensorFlowTypes.BATCH_FACTORY;
import static dev.tenon.processor.write.TensorFlowTypes.BATCH_TYPE;
import static dev.tenon.processor.write.TensorFlowTypes.TENSOR_HOLDER;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
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
    private final HolderMethods holder;

    BatchClass(RecordModel record) {
        RecordTypes types = new RecordTypes(record.name());
        this.record = record;
        this.example = types.record();
        this.self = types.generated(GeneratedClass.BATCH);
        this.access = new TensorAccess(record, ArrayDocs.BATCH);
        this.holder = new HolderMethods(example, self, access, HolderDocs.BATCH);
    }

    TypeSpec write() {
        return ClassFrame.begin(record, GeneratedClass.BATCH, javadoc())
                .addSuperinterface(generic(BATCH, example))
                .addField(holder.factory(BATCH_FACTORY))
                .addField(type())
                .addField(holder.tensors())
                .addMethod(holder.constructor())
                .addMethods(new BatchFactories(example, self, holder).write())
                .addMethod(HolderMethods.override(TypeName.INT, "size"))
                .addMethods(access.accessors())
                .addMethod(get())
                .addMethod(HolderMethods.override(generic(ClassName.get(List.class), example), "toRecords"))
                .addMethod(slice())
                .addMethod(detach())
                .addMethods(holder.overrides())
                .build();
    }

    private CodeBlock javadoc() {
        return CodeBlock.builder()
                .add("The tensors of n {@link $T}s:\n", example)
                .add(ArrayDocs.BATCH.byName(record))
                .add(RowsDocs.ofBatch(record))
                .add("Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.\n")
                .build();
    }

    private FieldSpec type() {
        return FieldSpec.builder(generic(BATCH_TYPE, example, self), "TYPE", PUBLIC, STATIC, FINAL)
                .addJavadoc("The factories of this class, for generic code.\n")
                .initializer("FACTORY")
                .build();
    }

    private MethodSpec get() {
        return Methods.override(example, "tensors", "get", "toRecord", Methods.parameter(TypeName.INT, "index"))
                .build();
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
}
