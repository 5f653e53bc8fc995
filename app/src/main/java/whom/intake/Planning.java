package whom.intake;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.text.Folding;
import whom.text.Refusal;

/// Decides what each column of a table means: what the mapping says, else a recipe for such tables, else its name, else another word for something
/// known, else what is in it.
public final class Planning {
    private static final double NEARLY_ALL = 0.9;
    private static final Set<String> AMERICAN = Set.of("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles",
            "America/Phoenix", "America/Anchorage", "America/Detroit", "America/Boise", "Pacific/Honolulu", "US/Eastern", "US/Central",
            "US/Mountain", "US/Pacific");

    private final List<String> header;
    private final Survey survey;
    private final Schema schema;
    private final Mapping mapping;
    private final @Nullable Recipe recipe;
    private final Content content;
    private final Style style;
    private final Set<String> taken = new HashSet<>();

    private Planning(String part, List<String> header, Survey survey, Schema schema, ZoneId zone, Mapping mapping) throws Refusal {
        this.header = header;
        this.survey = survey;
        this.schema = schema;
        this.mapping = mapping;
        this.style = Style.of(survey, AMERICAN.contains(zone.getId()));
        String named = mapping.recipe();
        Optional<Recipe> found = Mapping.NO_RECIPE.equals(named)
                ? Optional.empty()
                : named == null ? Recipes.recognise(header, part) : Optional.of(Recipes.named(named));
        this.recipe = found.filter(r -> mapping.content() == null || r.refusal() != null || mapping.content() == r.mapping().content())
                .filter(r -> r.refusal() == null || header.stream().noneMatch(h -> Synonyms.alike(h, schema.key()))).orElse(null);
        this.content = content();
    }

    /// What each column is taken for.
    ///
    /// @param part    the name of the file, or of the part of an archive
    /// @param header  of the table
    /// @param survey  what its rows hold; [Survey#NONE] to go by names alone
    /// @param zone    the workspace's
    /// @param mapping what is written down; [Mapping#NONE] for nothing
    /// @throws Refusal when the mapping names a recipe that there is not
    public static Plan plan(String part, List<String> header, Survey survey, Schema schema, ZoneId zone, Mapping mapping) throws Refusal {
        return new Planning(part, header, survey, schema, zone, mapping).plan();
    }

    private Plan plan() {
        List<Note> remarks = new ArrayList<>();
        if (recipe != null) {
            remarks.add(Note.of(Note.About.RECIPE, "", recipe.title()));
            if (recipe.confirmed().startsWith("Unconfirmed")) {
                remarks.add(Note.of(Note.About.UNCONFIRMED, "", recipe.confirmed()));
            }
        }
        List<Meaning> meanings = meanings();
        List<PlannedColumn> columns = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            columns.add(column(i, meanings.get(i)));
        }
        return new Plan(content, recipe, columns, written(), remarks);
    }

    /// A column that only another word says something of keeps its own name when its cells do not go with that.
    private PlannedColumn column(int index, Meaning meaning) {
        PlannedColumn planned = new ColumnPlan(header, index, meaning, survey.column(index), style, content, schema).column();
        boolean fits = meaning.basis() != Basis.SYNONYM || planned.share() >= NEARLY_ALL || content != Content.PROFILES;
        return fits ? planned : column(index, new Meaning(Targets.name(header.get(index)), Entry.NONE, Basis.NEW));
    }

    /// What a column means, before anything is known of its form.
    ///
    /// @param to    the target; empty when nothing of the column is taken
    /// @param entry what is said about it
    record Meaning(String to, Entry entry, Basis basis) {}

    /// Names come first, wherever they stand, then other words for things that no column is named after.
    private List<Meaning> meanings() {
        List<@Nullable Meaning> found = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            Meaning named = named(i);
            if (named != null && named.basis() == Basis.RECIPE && !named.to().isEmpty() && !isFree(named.to())) {
                named = null;
            }
            found.add(named);
            if (named != null && !named.to().isEmpty()) {
                taken.add(Folding.fold(named.to()));
            }
        }
        mapping.constants().keySet().forEach(to -> taken.add(Folding.fold(to)));
        boolean keyless = !taken.contains(Folding.fold(schema.key()));
        List<Meaning> meanings = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            Meaning named = found.get(i);
            Meaning meaning = named == null ? other(i, keyless) : named;
            if (!meaning.to().isEmpty()) {
                taken.add(Folding.fold(meaning.to()));
            }
            meanings.add(meaning);
        }
        return meanings;
    }

    /// What the mapping, the recipe or the very name of a column says it is; null when they say nothing.
    private @Nullable Meaning named(int index) {
        String title = Header.title(header, index);
        Entry told = mapping.of(title).orElse(null);
        Entry ofRecipe = recipe == null ? null : recipe.of(header.get(index)).orElse(null);
        if (told != null) {
            Entry both = collected(title, ofRecipe == null || told.skip() ? told : told.or(ofRecipe));
            return both.skip() ? skipped(Basis.TOLD) : new Meaning(Targets.name(both.to() == null ? title : both.to()), both, Basis.TOLD);
        }
        if (ofRecipe != null && ofRecipe.skip()) {
            return skipped(Basis.RECIPE);
        }
        if (ofRecipe != null) {
            return new Meaning(known(ofRecipe.to() == null ? title : ofRecipe.to()), collected(title, ofRecipe), Basis.RECIPE);
        }
        if (mapping.othersSkip() || (recipe != null && recipe.mapping().othersSkip())) {
            return skipped(mapping.othersSkip() ? Basis.TOLD : Basis.RECIPE);
        }
        if (header.get(index).isEmpty()) {
            return null;
        }
        String name = Targets.name(header.get(index));
        return Targets.isNamed(name, content, schema) ? new Meaning(name, Entry.NONE, Basis.NAME) : null;
    }

    /// What is collected from several lines stands in one cell as JSON.
    private Entry collected(String title, Entry entry) {
        Mapping.Grouping grouping = written().grouping();
        return grouping == null || grouping.collect().stream().noneMatch(header -> Header.name(header).equals(Header.name(title)))
                ? entry
                : entry.written(entry.written().separator(Splitting.JSON));
    }

    private static Meaning skipped(Basis basis) {
        return new Meaning("", Entry.SKIPPED, basis);
    }

    /// What a column without a known name is.
    private Meaning other(int index, boolean keyless) {
        String head = header.get(index);
        Optional<String> alike = head.isEmpty() ? Optional.empty() : alike(head);
        if (alike.isPresent()) {
            return new Meaning(alike.get(), Entry.NONE, Basis.SYNONYM);
        }
        boolean addresses = Synonyms.alike("email", schema.key()) && survey.column(index).share(Form.EMAIL) >= NEARLY_ALL;
        if (keyless && addresses && isFree(schema.key())) {
            return new Meaning(schema.key(), Entry.NONE, Basis.VALUES);
        }
        return head.isEmpty() ? skipped(Basis.NEW) : new Meaning(Targets.name(head), Entry.NONE, Basis.NEW);
    }

    private boolean isFree(String target) {
        return !taken.contains(Folding.fold(target));
    }

    /// Something known that no column is named after and that this header is another word for.
    private Optional<String> alike(String head) {
        List<String> known = new ArrayList<>(List.of(schema.key()));
        switch (content) {
            case PROFILES -> schema.attributes().stream().map(Attribute::name).forEach(known::add);
            case EVENTS -> known.addAll(List.of("event", "at"));
            case SUPPRESSIONS -> known.addAll(List.of("channel", "reason", "at"));
        }
        return known.stream().filter(name -> isFree(name) && Synonyms.alike(head, name)).findFirst();
    }

    /// What a recipe's target is called in this workspace.
    private String known(String to) {
        String name = Targets.name(to);
        if (content != Content.PROFILES || Targets.isNamed(name, content, schema)) {
            return Synonyms.alike(name, schema.key()) && schema.attribute(name).isEmpty() ? schema.key() : name;
        }
        if (Synonyms.alike(name, schema.key())) {
            return schema.key();
        }
        return schema.attributes().stream().map(Attribute::name).filter(a -> Synonyms.alike(a, name)).findFirst().orElse(name);
    }

    private Content content() {
        Content told = mapping.content();
        if (told != null) {
            return told;
        }
        Content ofRecipe = recipe == null ? null : recipe.mapping().content();
        if (ofRecipe != null) {
            return ofRecipe;
        }
        Set<String> targets = new HashSet<>(mapping.constants().keySet());
        IntStream.range(0, header.size()).filter(i -> !header.get(i).isEmpty()).forEach(i -> targets.add(
                Folding.fold(Targets.name(mapping.of(header.get(i)).map(Entry::to).orElse(header.get(i))))));
        Set<String> meant = new HashSet<>(targets);
        header.forEach(head -> Synonyms.meaning(head).ifPresent(meant::add));
        if (meant.contains("event") && meant.contains("at")) {
            return Content.EVENTS;
        }
        Set<String> ofSuppressions = Set.of("channel", "reason", "at", Folding.fold(schema.key()));
        return targets.contains("reason") && ofSuppressions.containsAll(targets) ? Content.SUPPRESSIONS : Content.PROFILES;
    }

    /// The mapping with what the recipe says where it leaves something open.
    private Mapping written() {
        return recipe == null ? mapping : mapping.over(recipe.mapping());
    }
}
