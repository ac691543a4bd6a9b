package dev.tenon.processor.read;

import dev.tenon.processor.diagnostic.Message;
import dev.tenon.processor.diagnostic.Problem;
import dev.tenon.processor.diagnostic.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The processor's option: whether the TensorFlow classes are generated. */
public enum TensorFlowOption {
    /** Where TensorFlow is on the class path. */
    AUTO,
    /** Always; it is an error where TensorFlow is not on the class path. */
    ON,
    /** Never. */
    OFF;

    /** Its name on the command line. */
    public static final String NAME = "tenon.tensorflow";

    /** What the command line says; {@link #AUTO} where it says nothing, or nothing that is understood. */
    public static TensorFlowOption of(Map<String, String> options) {
        return parse(options.getOrDefault(NAME, "auto")).orElse(AUTO);
    }

    /** What is wrong with the command line. */
    public static List<Problem> problems(Map<String, String> options) {
        String value = String.valueOf(options.getOrDefault(NAME, "auto"));
        return parse(value).isPresent() ? List.of() : List.of(Message.BAD_OPTION.at(Site.none(), "-A" + NAME, value));
    }

    private static Optional<TensorFlowOption> parse(String value) {
        return switch (value) {
            case "auto" -> Optional.of(AUTO);
            case "on" -> Optional.of(ON);
            case "off" -> Optional.of(OFF);
            default -> Optional.empty();
        };
    }
}
