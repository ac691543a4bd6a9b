package dev.tenon.processor.write;

import static dev.tenon.processor.write.RuntimeTypes.SCHEMA_MISMATCH_EXCEPTION;
import static dev.tenon.processor.write.RuntimeTypes.generic;
import static dev.tenon.processor.write.TensorFlowTypes.EXAMPLE_FACTORY;
import static dev.tenon.processor.write.TensorFlowTypes.EXAMPLE_TENSORS;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.processor.model.GeneratedClass;
import dev.tenon.processor.model.RecordModel;

/** Writes {@code DigitTensors}. */
final class TensorsClass {
    private final RecordModel record;
    private final ClassName example;
    private final TensorAccess access;
    private final HolderMethods holder;

    TensorsClass(RecordModel record) {
        RecordTypes types = new RecordTypes(record.name());
        this.record = record;
        this.example = types.record();
        this.access = new TensorAccess(record, ArrayDocs.ONE);
        this.holder = new HolderMethods(example, types.generated(GeneratedClass.TENSORS), access, HolderDocs.ONE);
    }

    TypeSpec write() {
        return ClassFrame.begin(record, GeneratedClass.TENSORS, javadoc())
                .addSuperinterface(generic(EXAMPLE_TENSORS, example))
                .addField(holder.factory(EXAMPLE_FACTORY))
                .addField(holder.tensors())
                .addMethod(holder.constructor())
                .addMethod(ofExample())
                .addMethods(holder.factories())
                .addMethods(access.accessors())
                .addMethod(HolderMethods.override(example, "toRecord"))
                .addMethods(holder.overrides())
                .build();
    }

    private CodeBlock javadoc() {
        return CodeBlock.builder()
                .add("The tensors of one {@link $T}:\n", example)
                .add(ArrayDocs.ONE.byName(record))
                .add(RowsDocs.ofExample(record))
                .add("Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.\n")
                .build();
    }

    private MethodSpec ofExample() {
        CodeBlock javadoc = CodeBlock.of("""
                Copies an example into tensors, as {@code tf.convert_to_tensor} does; the caller closes the holder.

                @throws $T if a component is null, or has another shape than declared
                """, SCHEMA_MISMATCH_EXCEPTION);
        return holder.factory(javadoc, "of", Methods.parameter(example, "example"));
    }
}
