package dev.tenon.processor.read;

import static javax.lang.model.element.Modifier.PRIVATE;

import dev.tenon.Casting;
import dev.tenon.processor.diagnostic.Message;
import dev.tenon.processor.diagnostic.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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
        casting(declaration, problems);
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
        String parameters = declaration.type().getTypeParameters().stream()
                .map(parameter -> parameter.getSimpleName().toString())
                .collect(Collectors.joining(", "));
        return declaration.problem(
                Message.GENERIC_RECORD, declaration.annotation().site(), parameters);
    }

    private static void privateType(RecordDeclaration declaration, List<Problem> problems) {
        declaration.enclosing().stream()
                .filter(type -> type.getModifiers().contains(PRIVATE))
                .map(type -> new RecordDeclaration(type).name().display())
                .findFirst()
                .ifPresent(hidden -> problems.add(declaration.problem(
                        Message.PRIVATE_RECORD, declaration.annotation().site(), hidden)));
    }

    private static void casting(RecordDeclaration declaration, List<Problem> problems) {
        DeclaredAnnotation annotation = declaration.annotation();
        annotation
                .constant("casting")
                .filter(casting -> !casting.equals(Casting.SAFE.name()))
                .ifPresent(casting -> problems.add(
                        declaration.problem(Message.CASTING_NOT_SUPPORTED, annotation.site("casting"), casting)));
    }
}
