package dev.tenon.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.processor.model.GeneratedClass;
import dev.tenon.processor.model.RecordModel;
import javax.lang.model.element.Modifier;

/** What every generated class begins with: its annotations and its visibility. */
final class ClassFrame {
    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    private ClassFrame() {}

    static TypeSpec.Builder begin(RecordModel record, GeneratedClass generated, CodeBlock javadoc) {
        TypeSpec.Builder type = TypeSpec.classBuilder(record.name().generated(generated))
                .addJavadoc(javadoc)
                .addModifiers(Modifier.FINAL);
        if (record.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        if (record.target().generatedAnnotation()) {
            type.addAnnotation(AnnotationSpec.builder(GENERATED)
                    .addMember("value", "$S", "dev.tenon.processor.TensorRecordProcessor")
                    .build());
        }
        if (record.isDeprecated()) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "{$S, $S}", "deprecation", "removal")
                    .build());
        }
        return type;
    }
}
