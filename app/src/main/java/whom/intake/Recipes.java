package whom.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import whom.text.NearMatch;
import whom.text.Refusal;

/// The recipes that ship with the app, data files beside this class. The first that recognises a table is followed.
public final class Recipes {
    private static final List<String> WORDS = List.of("title", "confirmed", "telling", "some", "atLeast", "without", "parts", "refusal");
    private static final List<Recipe> ALL = load();

    private Recipes() {
    }

    /// In the order in which they are tried.
    public static List<Recipe> all() {
        return ALL;
    }

    /// The one for a table.
    ///
    /// @param part the name of the file, or of the part of an archive
    public static Optional<Recipe> recognise(List<String> header, String part) {
        return ALL.stream().filter(recipe -> recipe.recognises(header, part)).findFirst();
    }

    /// The one that a mapping names.
    ///
    /// @throws Refusal when there is none of that name
    static Recipe named(String id) throws Refusal {
        Optional<Recipe> named = ALL.stream().filter(recipe -> recipe.id().equals(id)).findFirst();
        if (named.isPresent()) {
            return named.get();
        }
        List<String> ids = ALL.stream().map(Recipe::id).toList();
        throw new Refusal(
                "the mapping's recipe \"" + id + "\" is not known" + NearMatch.of(id, ids).map(n -> "; did you mean \"" + n + "\"?")
                        .orElse(" (recipes: " + String.join(", ", ids) + ")"));
    }

    private static List<Recipe> load() {
        List<Recipe> recipes = new ArrayList<>();
        for (String id : text("index.txt").lines().toList()) {
            try {
                recipes.add(recipe(id, MappingFile.JSON.readTree(text(id + ".json"))));
            } catch (IOException | Refusal e) {
                throw new IllegalStateException("the recipe " + id + " can't be read: " + e.getMessage(), e);
            }
        }
        return List.copyOf(recipes);
    }

    private static Recipe recipe(String id, JsonNode root) throws Refusal {
        Mapping mapping = new MappingReader(id).mapping(root, WORDS);
        Recipe.Signs signs = new Recipe.Signs(words(root, "telling"), words(root, "some"), root.path("atLeast").asInt(),
                words(root, "without"), words(root, "parts"));
        return new Recipe(id, root.path("title").asText(), root.path("confirmed").asText(), signs,
                root.has("refusal") ? root.path("refusal").asText() : null, mapping);
    }

    private static List<String> words(JsonNode root, String name) {
        List<String> words = new ArrayList<>();
        root.path(name).forEach(word -> words.add(word.asText()));
        return words;
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Recipes.class.getResourceAsStream("recipes/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
