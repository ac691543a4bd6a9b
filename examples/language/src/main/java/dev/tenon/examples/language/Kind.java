package dev.tenon.examples.language;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a name is the name of. The JDK has them from CLDR, the locale data of unicode.org. */
public enum Kind {
    COUNTRY,
    LANGUAGE,
    SCRIPT,
    CURRENCY,
    ZONE,
    DAY_OR_MONTH;

    /** The names that the JDK gives in a language, sorted. For want of one, it gives a code or a name of another language. */
    List<String> names(Language language) {
        return names(language.locale()).filter(name -> !name.isEmpty()).sorted().toList();
    }

    private Stream<String> names(Locale in) {
        return switch (this) {
            case COUNTRY ->
                Stream.of(Locale.getISOCountries())
                        .map(code -> new Locale.Builder().setRegion(code).build())
                        .map(country -> country.getDisplayCountry(in));
            case LANGUAGE ->
                Stream.concat(
                                Stream.of(Locale.getISOLanguages()).map(Locale::forLanguageTag),
                                Stream.of(Locale.getAvailableLocales()))
                        .map(language -> language.getDisplayLanguage(in));
            case SCRIPT -> Stream.of(Locale.getAvailableLocales()).map(locale -> locale.getDisplayScript(in));
            case CURRENCY -> Currency.getAvailableCurrencies().stream().map(currency -> currency.getDisplayName(in));
            case ZONE ->
                ZoneId.getAvailableZoneIds().stream().map(id -> ZoneId.of(id).getDisplayName(TextStyle.FULL, in));
            case DAY_OR_MONTH ->
                Stream.concat(
                        Stream.of(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, in)),
                        Stream.of(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, in)));
        };
    }
}
