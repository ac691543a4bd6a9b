package dev.tenon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** The enums and records in a record, which may be anywhere. */
class OtherTypesTest {
    private static final JavaFileObject BASE = TestSources.source("com.other.Base", """
            package com.other;
            public class Base {
                protected enum Species { CAT, DOG }
                @dev.tenon.TensorRecord
                protected record Point(int x) {}
            }
            """);

    @Test
    void thoseThatTheRecordInheritsAreNotVisibleFromTheGeneratedClasses() {
        JavaFileObject record = TestSources.source("com.example.Heir", """
                package com.example;
                class Heir extends com.other.Base {
                    @dev.tenon.TensorRecord
                    record Sample(
                            Species[] species,
                            Point point) {}
                }
                """);

        Compilation compilation = StrictCompiler.with(List.of()).compile(BASE, record);

        assertThat(compilation)
                .hadErrorContaining("[tenon:inaccessible-type] Heir.Sample.species: the generated classes beside the "
                        + "record cannot see Species, because Base.Species is not public, and in another package: "
                        + "write public")
                .inFile(record)
                .onLine(5);
        assertThat(compilation)
                .hadErrorContaining("[tenon:inaccessible-type] Heir.Sample.point: the generated classes beside the "
                        + "record cannot see Point, because Base.Point is not public")
                .inFile(record)
                .onLine(6);
        assertThat(compilation.errors()).hasSize(2);
    }

    @Test
    void inTheSamePackageTheyMayBeProtected() {
        JavaFileObject record = TestSources.source("com.other.Heir", """
                package com.other;
                class Heir extends Base {
                    @dev.tenon.TensorRecord
                    record Sample(Species[] species, Point point) {}
                }
                """);

        assertThat(StrictCompiler.generate(BASE, record)).hasSize(6);
    }

    @Test
    void deprecatedOnesGiveNoWarningsInGeneratedClasses() {
        JavaFileObject old = TestSources.source("com.example.Old", """
                package com.example;
                public class Old {
                    @Deprecated public enum Species { CAT, @Deprecated DOG }
                    @Deprecated(forRemoval = true) @dev.tenon.TensorRecord public record Point(int x) {}
                }
                """);
        JavaFileObject record = TestSources.source("com.example.Sample", """
                package com.example;
                @SuppressWarnings({"deprecation", "removal"})
                @dev.tenon.TensorRecord
                record Sample(Old.Species[][] species, Old.Point point) {}
                """);

        assertThat(StrictCompiler.generate(old, record)).hasSize(6);
    }

    @Test
    void theyMayGoManyLevelsDeep() {
        StringBuilder text = new StringBuilder("package com.example; class Deep {\n");
        for (int level = 0; level < 12; level++) {
            String inner = "Level" + (level + 1);
            text.append("@dev.tenon.TensorRecord(tensors = false) record Level%d(%s a) {}\n".formatted(level, inner));
        }
        text.append("@dev.tenon.TensorRecord(tensors = false) record Level12(int value) {}\n}\n");

        assertThat(StrictCompiler.generate(TestSources.source("com.example.Deep", text.toString()))
                        .get("Deep_Level0Numpy.java"))
                .contains("{@code a/a/a/a/a/a/a/a/a/a/a/a/value: int32 [n]}");
    }
}
