package dev.tenon.processor.read;

import static javax.lang.model.element.Modifier.PRIVATE;

import dev.tenon.processor.diagnostic.Message;
import dev.tenon.processor.diagnostic.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** What a record has to be, whatever its components are. */
final class RecordRules {
    private RecordRules() {}

    static List<Problem> check(RecordDeclaration declaration) {
        if (!declaration.isRecord()) {
            return List.of(notARecord(declaration));
        }
        List<Problem> problems = new ArrayList<>();
        if (!declaration.type().getTypeParameters().isEmpty()) {
            problems.add(generic(declaration));
        }
        if (declaration.type().getRecordComponents().isEmpty()) {
            problems.add(declaration.problem(
                    Message.NO_COMPONENTS, declaration.annotation().site()));
        }
        privateType(declaration, problems);
        return problems;
    }

    private static Problem notARecord(RecordDeclaration declaration) {
        String kind =
                declaration.type().getKind().name().toLowerCase(Locale.ROOT).replace("annotation_type", "annotation");
        String article = "aei".indexOf(kind.charAt(0)) < 0 ? "a " : "an ";
        return declaration.problem(
                Message.NOT_A_RECORD,
                declaration.annotation().site(),
                article + kind,
                declaration.name().simpleName());
    }

    private static Problem generic(RecordDeclaration declaration) {
        return declaration.problem(
                Message.GENERIC_RECORD, declaration.annotation().site(), typeParameters(declaration.type()));
    }

    /** {@code A, B}. */
    static String typeParameters(TypeElement type) {
        return type.getTypeParameters().stream()
                .map(parameter -> parameter.getSimpleName().toString())
                .collect(Collectors.joining(", "));
    }

    private static void privateType(RecordDeclaration declaration, List<Problem> problems) {
        declaration.enclosing().stream()
                .filter(type -> type.getModifiers().contains(PRIVATE))
                .map(type -> SourceNames.of(type).display())
                .findFirst()
                .ifPresent(hidden -> problems.add(declaration.problem(
                        Message.PRIVATE_RECORD, declaration.annotation().site(), hidden)));
    }
}
