package whom.liquid.dialect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.liquid.filter.Arguments;
import whom.liquid.filter.FilterEntry;
import whom.liquid.value.Mishap;
import whom.liquid.value.Numbers;

/// Customer.io's numbers and money as a country writes them. A text that is no number counts as 0; nothing stays nothing.
final class LocaleFilters {
    static final FilterEntry FORMAT_NUMBER = new FilterEntry("format_number", 0, 1, LocaleFilters::number);
    static final FilterEntry CURRENCY = new FilterEntry("currency", 0, 2, (input, a) -> money(input, a, false));
    static final FilterEntry ROUNDED_CURRENCY = new FilterEntry("rounded_currency", 0, 2, (input, a) -> money(input, a, true));

    private static final int MOST_DECIMALS = 3;
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    /// Where a language without a country is spoken, as far as that is no question.
    private static final Map<String, String> COUNTRIES = Stream.of("en-US", "fr-FR", "de-DE", "es-ES", "it-IT", "nl-NL", "pl-PL", "fi-FI",
            "ru-RU", "tr-TR", "hu-HU", "ro-RO", "bg-BG", "hr-HR", "sk-SK", "lt-LT", "lv-LV", "th-TH", "id-ID", "is-IS", "ja-JP", "sv-SE",
            "da-DK", "zh-CN", "ko-KR", "uk-UA", "cs-CZ", "el-GR", "he-IL", "nb-NO", "et-EE", "hi-IN", "kk-KZ")
            .map(pair -> pair.split("-", 2)).collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    private LocaleFilters() {
    }

    private static @Nullable Object number(@Nullable Object input, Arguments a) {
        if (input == null) {
            return null;
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale(a));
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return written(format, input);
    }

    private static @Nullable Object money(@Nullable Object input, Arguments a, boolean whole) {
        if (input == null) {
            return null;
        }
        Locale locale = locale(a);
        Currency currency = a.at(1) == null ? currency(locale) : currency(a.text(a.at(1)));
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        int decimals = whole ? 0 : currency.getDefaultFractionDigits();
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return written(format, input);
    }

    private static String written(NumberFormat format, Object input) {
        format.setRoundingMode(RoundingMode.HALF_UP);
        BigDecimal number = Numbers.big(Numbers.of(input));
        return format.format(number);
    }

    private static Locale locale(Arguments a) {
        if (a.at(0) == null) {
            return Locale.US;
        }
        String tag = a.text(a.at(0));
        Locale locale = Locale.forLanguageTag(tag.replace('_', '-'));
        if (!LANGUAGES.contains(locale.getLanguage())) {
            throw new Mishap("invalid locale", "there is no language '" + tag + "'; write it as in 'en-GB'");
        }
        return locale;
    }

    private static Currency currency(Locale locale) {
        String language = locale.getLanguage();
        String country = locale.getCountry().isEmpty()
                ? COUNTRIES.getOrDefault(language, "")
                : locale.getCountry();
        try {
            Currency currency = Currency.getInstance(Locale.of(language, country));
            if (currency != null) {
                return currency;
            }
        } catch (IllegalArgumentException e) {
            // No country: said below.
        }
        throw new Mishap("invalid currency", "'" + locale.toLanguageTag() + "' names no currency; add one, as in 'en', 'EUR'");
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Mishap("invalid currency", "there is no currency '" + code + "'; write it as in 'EUR'");
        }
    }
}
