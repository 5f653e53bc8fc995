package whom.view.parts;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;

/// Numbers as people of a locale write them; whole ones grouped and never abbreviated.
public final class Numbers {
    private final Locale locale;

    /// Numbers of a locale.
    public Numbers(Locale locale) {
        this.locale = locale;
    }

    /// 48310 as "48,310" or "48 310".
    public String whole(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /// A number with all of its digits, grouped.
    public String decimal(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /// The same as somebody types it into a field: not grouped.
    public String typed(BigDecimal number) {
        return number.toPlainString().replace('.', DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
    }

    /// A part of a whole in percent with one decimal; what is not nobody is never shown as nothing.
    public String share(long part, long of) {
        NumberFormat percent = NumberFormat.getPercentInstance(locale);
        percent.setMaximumFractionDigits(1);
        double share = of == 0 ? 0 : (double) part / of;
        if (part > 0 && share < 0.001) {
            return "< " + percent.format(0.001);
        }
        if (part < of && share > 0.999) {
            return "> " + percent.format(0.999);
        }
        return percent.format(share);
    }

    /// A span as "12 ms" or "3.4 s".
    public String span(Duration span) {
        if (span.compareTo(Duration.ofSeconds(1)) < 0) {
            return whole(Math.max(1, span.toMillis())) + " ms";
        }
        NumberFormat seconds = NumberFormat.getNumberInstance(locale);
        seconds.setMinimumFractionDigits(1);
        seconds.setMaximumFractionDigits(1);
        return seconds.format(span.toMillis() / 1000.0) + " s";
    }

    /// A size of a file as "812 bytes" grows into "1.3 MB".
    public String bytes(long bytes) {
        if (bytes < 1000) {
            return whole(bytes) + " B";
        }
        NumberFormat short1 = NumberFormat.getNumberInstance(locale);
        short1.setMaximumFractionDigits(1);
        return bytes < 1_000_000 ? short1.format(bytes / 1e3) + " kB" : short1.format(bytes / 1e6) + " MB";
    }
}
