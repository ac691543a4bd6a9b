package dev.tenon.processor.write;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.processor.model.GeneratedClass;
import dev.tenon.processor.model.RecordModel;
import java.util.List;

/** Writes the classes of a record. */
public final class RecordWriter {
    private RecordWriter() {}

    /** All that the record's target asks for. */
    public static List<GeneratedSource> write(RecordModel record) {
        return record.generatedClasses().stream()
                .map(generated -> source(record, write(record, generated)))
                .toList();
    }

    private static TypeSpec write(RecordModel record, GeneratedClass generated) {
        return switch (generated) {
            case NUMPY -> new NumpyClass(record).write();
            case TENSORS -> new TensorsClass(record).write();
            case BATCH -> new BatchClass(record).write();
        };
    }

    private static GeneratedSource source(RecordModel record, TypeSpec type) {
        JavaFile file = JavaFile.builder(record.name().packageName(), type)
                .skipJavaLangImports(!record.target().hidesJavaLang())
                .build();
        return new GeneratedSource(record.name().inPackage(type.name()), file.toString());
    }
}
