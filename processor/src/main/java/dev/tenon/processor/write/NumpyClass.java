package dev.tenon.processor.write;

import static dev.tenon.processor.write.Methods.file;
import static dev.tenon.processor.write.Methods.parameter;
import static dev.tenon.processor.write.Methods.readOptions;
import static dev.tenon.processor.write.Methods.writeOptions;
import static dev.tenon.processor.write.RuntimeTypes.NUMPY_DATASET;
import static dev.tenon.processor.write.RuntimeTypes.NUMPY_FORMAT;
import static dev.tenon.processor.write.RuntimeTypes.NUMPY_WRITER;
import static dev.tenon.processor.write.RuntimeTypes.RECORD_CODEC;
import static dev.tenon.processor.write.RuntimeTypes.RECORD_FORMAT;
import static dev.tenon.processor.write.RuntimeTypes.generic;
import static dev.tenon.processor.write.RuntimeTypes.genericOfSubtypes;
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
import java.nio.file.Path;
import java.util.List;

/** Writes {@code DigitNumpy}. */
final class NumpyClass {
    private final RecordModel record;
    private final RecordTypes types;
    private final ClassName example;

    NumpyClass(RecordModel record) {
        this.record = record;
        this.types = new RecordTypes(record.name());
        this.example = types.record();
    }

    TypeSpec write() {
        return ClassFrame.begin(record, GeneratedClass.NUMPY, javadoc())
                .addField(codec())
                .addField(format())
                .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
                .addMethods(batchMethods())
                .addMethods(exampleMethods())
                .addType(new CodecClass(record).write())
                .build();
    }

    private CodeBlock javadoc() {
        return CodeBlock.builder()
                .add("NumPy files of {@link $T}. A file of n examples holds\n", example)
                .add(new FileDocs(record).write())
                .build();
    }

    private FieldSpec codec() {
        return FieldSpec.builder(generic(RECORD_CODEC, example), "CODEC", STATIC, FINAL)
                .initializer("new $T()", RecordTypes.codec(record))
                .build();
    }

    private FieldSpec format() {
        return FieldSpec.builder(generic(NUMPY_FORMAT, example), "FORMAT", PUBLIC, STATIC, FINAL)
                .addJavadoc("The calls of this class, for generic code.\n")
                .initializer("new $T<>(CODEC)", RECORD_FORMAT)
                .build();
    }

    private List<MethodSpec> batchMethods() {
        ClassName list = ClassName.get(List.class);
        ParameterSpec examples = parameter(genericOfSubtypes(ClassName.get(Iterable.class), example), "examples");
        ParameterSpec files = parameter(generic(list, ClassName.get(Path.class)), "files");
        return List.of(
                method("Reads a file of n examples.", generic(list, example), "read", file(), readOptions()),
                method("Writes a file of n examples.", TypeName.VOID, "write", file(), examples, writeOptions()),
                method(
                        "Begins a file of examples, which are appended one by one; nothing is written before {@code commit()}.",
                        generic(NUMPY_WRITER, example),
                        "writer",
                        file(),
                        writeOptions()),
                open("Opens a file of n examples without reading them; the caller closes it.", file(), readOptions()),
                open(
                        "Opens files of examples, one after the other, as one dataset; the caller closes it.",
                        files,
                        readOptions()));
    }

    private List<MethodSpec> exampleMethods() {
        ParameterSpec single = parameter(example, "example");
        return List.of(
                method("Reads a file of one example.", example, "readExample", file(), readOptions()),
                method("Writes a file of one example.", TypeName.VOID, "writeExample", file(), single, writeOptions()));
    }

    private MethodSpec open(String javadoc, ParameterSpec... parameters) {
        CodeBlock see = See.method(NUMPY_FORMAT, "open", parameters);
        return method(javadoc, see, generic(NUMPY_DATASET, example), "open", parameters);
    }

    private static MethodSpec method(String javadoc, TypeName returns, String name, ParameterSpec... parameters) {
        return method(javadoc, See.method(NUMPY_FORMAT, name), returns, name, parameters);
    }

    private static MethodSpec method(
            String javadoc, CodeBlock see, TypeName returns, String name, ParameterSpec... parameters) {
        return Methods.publicStatic(returns, "FORMAT", name, parameters)
                .addJavadoc("$L\n\n$L", javadoc, see)
                .addException(Methods.ioException())
                .build();
    }
}
