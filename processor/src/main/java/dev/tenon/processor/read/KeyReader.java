package dev.tenon.processor.read;

import dev.tenon.Key;
import dev.tenon.processor.diagnostic.Message;
import dev.tenon.processor.diagnostic.Site;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads {@link Key}. A key becomes the name of a zip member and of a file, so it has to be a clean relative path. */
final class KeyReader {
    private KeyReader() {}

    /** The key of an array: a file. */
    static Checked<String> read(ComponentDeclaration component) {
        return read(component, KeyReader::fault);
    }

    /** What the keys of a nested record begin with: a folder. */
    static Checked<String> readFolder(ComponentDeclaration component) {
        return read(component, key -> fault(key).or(() -> folderFault(List.of(key.split("/", -1)))));
    }

    private static Checked<String> read(ComponentDeclaration component, Function<String, Optional<String>> faultOf) {
        Optional<DeclaredAnnotation> annotation = component.annotation(Key.class);
        return annotation
                .flatMap(present -> present.text("value"))
                .map(key -> check(component, annotation.orElseThrow().site("value"), key, faultOf))
                .orElse(Checked.valid(component.name()));
    }

    /** The key of an array that another annotation gives. */
    static Checked<String> check(ComponentDeclaration component, Site site, String key) {
        return check(component, site, key, KeyReader::fault);
    }

    private static Checked<String> check(
            ComponentDeclaration component, Site site, String key, Function<String, Optional<String>> faultOf) {
        return faultOf.apply(key)
                .<Checked<String>>map(
                        fault -> Checked.invalid(component.problem(Message.MALFORMED_KEY, site, quote(key), fault)))
                .orElse(Checked.valid(key));
    }

    private static Optional<String> fault(String key) {
        List<String> parts = Arrays.asList(key.split("/", -1));
        if (key.isEmpty()) {
            return Optional.of("is empty");
        }
        if (parts.contains("")) {
            return Optional.of("begins or ends with a slash, or has two in a row");
        }
        if (parts.contains(".") || parts.contains("..")) {
            return Optional.of("has a part that is . or ..");
        }
        if (key.indexOf('\\') >= 0) {
            return Optional.of("has a backslash");
        }
        if (key.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("has a control character");
        }
        if (key.chars().anyMatch(KeyReader::isLineSeparator)) {
            return Optional.of("has a line separator");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(key)) {
            return Optional.of("has half of a surrogate pair");
        }
        return folderFault(parts.subList(0, parts.size() - 1));
    }

    private static Optional<String> folderFault(List<String> folders) {
        return folders.stream().anyMatch(folder -> folder.endsWith(".npy"))
                ? Optional.of("has a folder that is called like a file, .npy")
                : Optional.empty();
    }

    /** As a Java source could write it. */
    private static String quote(String key) {
        return key.chars()
                .mapToObj(c -> Character.isISOControl(c) || Character.isSurrogate((char) c) || isLineSeparator(c)
                        ? "\\u%04x".formatted(c)
                        : Character.toString(c))
                .collect(Collectors.joining("", "\"", "\""));
    }

    /** Where JavaPoet would end a line, even in a string. */
    private static boolean isLineSeparator(int c) {
        return c == '\u2028' || c == '\u2029';
    }
}
