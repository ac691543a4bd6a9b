package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.numpy.NumpyFormat;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and keys beyond ASCII, in real files: the compiler writes generated ones in the encoding of the sources. */
class EncodingsTest {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
    private static final String RECORD = """
            package com.example;

            @dev.tenon.TensorRecord
            public record Season(
                    int[][] \u00e9t\u00e9,
                    float[][][] \u6570,
                    @dev.tenon.Key("m\u00fc/\ud835\udc99") long \u00dfeta,
                    int[][] \ud835\udc99) {}
            """;

    @TempDir
    Path folder;

    @Test
    void sourcesInUtf8MayHaveAnyCharacter() throws IOException {
        assertThat(keyInGeneratedClass(RECORD, StandardCharsets.UTF_8)).isEqualTo("m\u00fc/\ud835\udc99");
    }

    @ParameterizedTest
    @ValueSource(strings = {"US-ASCII", "ISO-8859-1", "windows-1252"})
    void sourcesInASmallerEncodingMayHaveThemAsEscapes(String encoding) throws IOException {
        String escaped = RECORD.chars()
                .mapToObj(c -> c < 128 ? Character.toString(c) : "\\u%04x".formatted(c))
                .reduce("", String::concat);

        assertThat(keyInGeneratedClass(escaped, Charset.forName(encoding))).isEqualTo("m\u00fc/\ud835\udc99");
    }

    private String keyInGeneratedClass(String source, Charset charset) throws IOException {
        Path file = folder.resolve("Season.java");
        Files.writeString(file, source, charset);
        List<String> options = new ArrayList<>(StrictCompiler.OPTIONS);
        options.addAll(List.of("-encoding", charset.name(), "-d", folder.toString()));
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = JAVAC.getStandardFileManager(null, null, null)) {
            JavaCompiler.CompilationTask task =
                    JAVAC.getTask(messages, files, null, options, null, files.getJavaFileObjects(file));
            task.setProcessors(List.of(new TensorRecordProcessor()));
            assertThat(task.call()).as(messages.toString()).isTrue();
        }
        return key();
    }

    private String key() throws IOException {
        ClassLoader parent = EncodingsTest.class.getClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, parent)) {
            NumpyFormat<?> format = (NumpyFormat<?>) Class.forName("com.example.SeasonNumpy", true, loader)
                    .getField("FORMAT")
                    .get(null);
            return format.schema().components().get(2).key();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
