package dev.tenon.table;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.tenon.numpy.NumpyFormat;
import dev.tenon.processor.TensorRecordProcessor;
import dev.tenon.tensorflow.Batch;
import dev.tenon.tensorflow.BatchType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;

/** Records that were compiled with the processor while the tests run, and what it generated for them. */
final class CompiledRecords {
    static final String PACKAGE = "dev.tenon.table.compiled";

    private final Classes classes;

    private CompiledRecords(Classes classes) {
        this.classes = classes;
    }

    /** Compiles records, by their names; every warning is an error. */
    static CompiledRecords of(Map<String, String> sources) {
        Compilation compilation = compile(sources);
        assertThat(compilation).succeededWithoutWarnings();
        Map<String, byte[]> bytes = new HashMap<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                String path = file.getName().substring("/CLASS_OUTPUT/".length());
                bytes.put(path.replace(".class", "").replace('/', '.'), bytes(file));
            }
        }
        return new CompiledRecords(new Classes(bytes));
    }

    /** Compiles records, by their names, whatever becomes of it. */
    static Compilation compile(Map<String, String> sources) {
        List<JavaFileObject> files = sources.entrySet().stream()
                .map(source -> JavaFileObjects.forSourceString(PACKAGE + "." + source.getKey(), source.getValue()))
                .toList();
        return Compiler.javac()
                .withProcessors(new TensorRecordProcessor())
                .withOptions("-Xlint:all,-processing", "-Werror", "-Xmaxerrs", "10000")
                .compile(files);
    }

    private static byte[] bytes(JavaFileObject file) {
        try (InputStream in = file.openInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The class of a record. */
    Class<? extends Record> record(String name) {
        return classes.named(name).asSubclass(Record.class);
    }

    /** The {@code FORMAT} of a record. */
    @SuppressWarnings("unchecked") // generated as such
    NumpyFormat<Record> format(String record) {
        return (NumpyFormat<Record>) constant(record + "Numpy", "FORMAT");
    }

    /** The {@code TYPE} of a record's batches. */
    @SuppressWarnings("unchecked") // generated as such
    BatchType<Record, Batch<Record>> batchType(String record) {
        return (BatchType<Record, Batch<Record>>) constant(record + "Batch", "TYPE");
    }

    private Object constant(String className, String field) {
        try {
            return classes.named(className).getField(field).get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Classes that were never written to files. */
    private static final class Classes extends ClassLoader {
        private final Map<String, byte[]> bytes;

        Classes(Map<String, byte[]> bytes) {
            super(CompiledRecords.class.getClassLoader());
            this.bytes = bytes;
        }

        Class<?> named(String name) {
            try {
                return loadClass(PACKAGE + "." + name);
            } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] found = bytes.get(name);
            if (found == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, found, 0, found.length);
        }
    }
}
