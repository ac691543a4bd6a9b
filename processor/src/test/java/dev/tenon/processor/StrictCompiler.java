package dev.tenon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;

/** Compiles as a strict user does: every warning is an error. */
final class StrictCompiler {
    static final List<String> OPTIONS = List.of("-Xlint:all,-processing", "-Werror");

    private StrictCompiler() {}

    /** javac with the processor and these options. */
    static Compiler with(List<String> options) {
        List<String> all = new ArrayList<>(OPTIONS);
        all.addAll(options);
        return Compiler.javac().withProcessors(new TensorRecordProcessor()).withOptions(all);
    }

    /** javac with another processor, then this one. */
    static Compiler withFirst(Processor other) {
        return with(List.of()).withProcessors(other, new TensorRecordProcessor());
    }

    /** The generated sources, by their file names, of a compilation without a single warning. */
    static Map<String, String> generate(JavaFileObject... sources) {
        return generated(with(List.of()).compile(sources));
    }

    /** The generated sources of a compilation, which has to be without warnings. */
    static Map<String, String> generated(Compilation compilation) {
        assertThat(compilation).succeededWithoutWarnings();
        Map<String, String> texts = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            texts.put(file.getName().substring(file.getName().lastIndexOf('/') + 1), text(file));
        }
        return texts;
    }

    private static String text(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
