package whom.desk.intake;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whom.desk.state.ImportSheet.Choice;
import whom.desk.state.ImportSheet.Option;
import whom.desk.state.ImportSheet.QuestionItem;
import whom.desk.words.RuleWords;
import whom.intake.Clean;
import whom.intake.DateOrder;
import whom.intake.Entry;
import whom.intake.PlannedColumn;
import whom.intake.Question;
import whom.profile.Kind;
import whom.resources.Words;

/// What is asked about a table, plainly, with the answer that holds.
record QuestionWords(Words words, RuleWords names) {
    private static final Pattern DAY = Pattern.compile("\\D*(\\d{1,4})\\D+(\\d{1,2})\\D+(\\d{1,4}).*", Pattern.DOTALL);
    private static final String YES = "yes";
    private static final String NO = "no";

    /// Those that still matter, in the order in which they came up; a column that means something else by now is not asked about.
    List<QuestionItem> items(OpenTable table) {
        List<QuestionItem> items = new ArrayList<>();
        for (Question question : table.asked()) {
            PlannedColumn column = table.column(question.header());
            if (column != null && !column.isSkipped()) {
                item(question, column, table).ifPresent(items::add);
            }
        }
        // What is only offered comes last.
        items.sort(Comparator.comparing(QuestionItem::offer));
        return items;
    }

    private Optional<QuestionItem> item(Question question, PlannedColumn column, OpenTable table) {
        boolean open = table.plan().questions().stream()
                .anyMatch(q -> q.getClass() == question.getClass() && q.header().equals(question.header()));
        Entry.Written written = column.entry().written();
        return switch (question) {
            case Question.WhichOrder(String header, DateOrder assumed, List<DateOrder> possible, String example) -> {
                if ((column.kind() != Kind.DATE && column.kind() != Kind.INSTANT) || written.format() != null) {
                    yield Optional.empty();
                }
                String shown = doubtful(table, column, example);
                List<Option> options = possible.stream()
                        .map(order -> new Option(order.word(), day(shown, order), words.text("intake.order." + order)))
                        .toList();
                DateOrder holds = written.order() == null ? assumed : written.order();
                yield Optional.of(new QuestionItem(column.index(), id(question), words.text("intake.question.order", shown, header),
                        new Choice(options, holds.word()), false, !open));
            }
            case Question.WhichDecimal(String header, char assumed, String example) -> {
                if (column.kind() != Kind.NUMBER) {
                    yield Optional.empty();
                }
                List<Option> options = List.of(new Option(".", number(example, '.'), words.text("intake.written.point")),
                        new Option(",", number(example, ','), words.text("intake.written.comma")));
                char holds = written.decimal() == null ? assumed : written.decimal();
                yield Optional.of(new QuestionItem(column.index(), id(question), words.text("intake.question.decimal", example, header),
                        new Choice(options, String.valueOf(holds)), false, !open));
            }
            case Question.WhetherClean(String header, Clean clean, String before, String after) -> {
                boolean cleaned = column.entry().mending().clean() == clean;
                List<Option> options = List.of(new Option(NO, words.text("intake.answer.no"), before),
                        new Option(YES, words.text("intake.answer.yes"), after));
                yield Optional.of(
                        new QuestionItem(column.index(), id(question), words.text("intake.question.clean." + clean, header, before, after),
                                new Choice(options, cleaned ? YES : NO), true, !open));
            }
            case Question.WhetherConsent(String header, String channel) -> {
                boolean agreed = column.to().equals("consent." + channel);
                if (!agreed && column.kind() != Kind.BOOLEAN) {
                    yield Optional.empty();
                }
                List<Option> options = List.of(new Option(NO, words.text("intake.answer.no"), words.text("intake.answer.noConsent")),
                        new Option(YES, words.text("intake.answer.yes"), words.text("intake.answer.consent", names.channel(channel))));
                yield Optional.of(new QuestionItem(column.index(), id(question),
                        words.text("intake.question.consent", header, names.channel(channel)),
                        new Choice(options, agreed ? YES : NO), false, !open));
            }
        };
    }

    /// What a question is called among those of its column.
    static String id(Question question) {
        return switch (question) {
            case Question.WhichOrder _ -> "order";
            case Question.WhichDecimal _ -> "decimal";
            case Question.WhetherClean _ -> "clean";
            case Question.WhetherConsent _ -> "consent";
        };
    }

    /// What an answer changes.
    ///
    /// @param answer the id of one of its options
    static Entry answered(Question question, PlannedColumn column, String answer) {
        Entry entry = column.entry();
        return switch (question) {
            case Question.WhichOrder _ -> FieldEdits.changed(column, id(question), answer);
            case Question.WhichDecimal _ -> FieldEdits.changed(column, id(question), answer);
            case Question.WhetherClean(String _, Clean clean, String _, String _) -> FieldEdits.changed(column, id(question),
                    answer.equals(YES) ? clean.name() : Clean.NONE.name());
            case Question.WhetherConsent(String header, String channel) -> answer.equals(YES)
                    ? FieldEdits.aimed(column, "consent." + channel).written(entry.written())
                    : entry.to(column.to().startsWith("consent.") ? header : column.to()).typed(Kind.BOOLEAN);
        };
    }

    /// A cell that is another day in another order, where the example is not.
    private static String doubtful(OpenTable table, PlannedColumn column, String example) {
        return table.looked().survey().column(column.index()).values().keySet().stream().filter(QuestionWords::isDoubtful).findFirst()
                .orElse(example);
    }

    private static boolean isDoubtful(String cell) {
        Matcher parts = DAY.matcher(cell);
        return parts.matches() && !parts.group(1).equals(parts.group(2)) && parts.group(1).length() <= 2
                && Integer.parseInt(parts.group(1)) <= 12
                && Integer.parseInt(parts.group(2)) <= 12;
    }

    /// "4 May 2026", or the order in words where the cell is no plain date.
    private String day(String cell, DateOrder order) {
        Matcher parts = DAY.matcher(cell);
        if (!parts.matches()) {
            return words.text("intake.order." + order);
        }
        int first = Integer.parseInt(parts.group(1));
        int second = Integer.parseInt(parts.group(2));
        int third = Integer.parseInt(parts.group(3));
        try {
            LocalDate day = switch (order) {
                case DMY -> LocalDate.of(year(third), second, first);
                case MDY -> LocalDate.of(year(third), first, second);
                case YMD -> LocalDate.of(year(first), second, third);
            };
            return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(words.locale()));
        } catch (DateTimeException _) {
            return words.text("intake.order." + order);
        }
    }

    /// Years of two digits are those from 1930 to 2029.
    private static int year(int written) {
        return written >= 100 ? written : written < 30 ? 2000 + written : 1900 + written;
    }

    private String number(String cell, char decimal) {
        String plain = cell.strip().replace(decimal == '.' ? "," : ".", "").replace(decimal, '.');
        try {
            NumberFormat format = NumberFormat.getNumberInstance(words.locale());
            format.setMaximumFractionDigits(10);
            return format.format(new BigDecimal(plain));
        } catch (NumberFormatException _) {
            return words.text(decimal == '.' ? "intake.written.point" : "intake.written.comma");
        }
    }
}
