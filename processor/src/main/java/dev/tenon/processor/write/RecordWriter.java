package dev.tenon.processor.write;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.processor.model.GeneratedClass;
import dev.tenon.processor.model.RecordModel;
import java.util.List;
import java.util.stream.Collectors;

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
        return new GeneratedSource(record.name().inPackage(type.name()), ascii(file.toString()));
    }

    /**
     * The same program in ASCII. The compiler writes and reads the file in the encoding of the user's sources, which may not
     * have every character of a name that was written as an escape; what it does not have would become a question mark.
     */
    private static String ascii(String text) {
        if (text.chars().allMatch(c -> c < 128)) {
            return text;
        }
        return text.chars()
                .mapToObj(c -> c < 128 ? Character.toString(c) : "\\u%04x".formatted(c))
                .collect(Collectors.joining());
    }
}
