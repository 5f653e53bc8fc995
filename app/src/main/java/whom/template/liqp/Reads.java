package whom.template.liqp;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import liqp.org.antlr.v4.runtime.tree.ParseTree;
import liquid.parser.v4.LiquidParser.AssignmentContext;
import liquid.parser.v4.LiquidParser.BlockContext;
import liquid.parser.v4.LiquidParser.Capture_tag_IdContext;
import liquid.parser.v4.LiquidParser.Capture_tag_StrContext;
import liquid.parser.v4.LiquidParser.Case_tagContext;
import liquid.parser.v4.LiquidParser.Elsif_tagContext;
import liquid.parser.v4.LiquidParser.For_arrayContext;
import liquid.parser.v4.LiquidParser.For_attributeContext;
import liquid.parser.v4.LiquidParser.For_rangeContext;
import liquid.parser.v4.LiquidParser.If_tagContext;
import liquid.parser.v4.LiquidParser.Include_tagContext;
import liquid.parser.v4.LiquidParser.IndexContext;
import liquid.parser.v4.LiquidParser.LookupContext;
import liquid.parser.v4.LiquidParser.Lookup_IdContext;
import liquid.parser.v4.LiquidParser.Lookup_StrContext;
import liquid.parser.v4.LiquidParser.Lookup_id_indexesContext;
import liquid.parser.v4.LiquidParser.Table_tagContext;
import liquid.parser.v4.LiquidParser.Unless_tagContext;
import liquid.parser.v4.LiquidParser.When_tagContext;
import whom.liquid.Variable;
import whom.liquid.trace.Origins;

/// Which names a template reads, and which of them decide branches.
///
/// Where a name is both data and assigned, it counts as both: rather one name too many than a branch that nobody foresaw.
final class Reads {
    private final Set<Variable> all = new LinkedHashSet<>();
    private final Set<Variable> deciding = new LinkedHashSet<>();
    private final Origins origins = new Origins();

    Reads(Script script) {
        walk(script, script.tree());
        origins.follow(deciding);
    }

    Set<Variable> variables() {
        Set<Variable> data = new LinkedHashSet<>(all);
        data.removeIf(v -> origins.has(v.root()) || v.root().equals("forloop") || v.root().equals("tablerowloop"));
        return data;
    }

    Set<Variable> branchVariables() {
        return new LinkedHashSet<>(deciding);
    }

    /// Assigned and captured names that branches depend on.
    Set<String> namesThatDecide() {
        return origins.among(deciding);
    }

    private void walk(Script script, ParseTree tree) {
        switch (tree) {
            case If_tagContext tag -> decides(tag.expr());
            case Elsif_tagContext tag -> decides(tag.expr());
            case Unless_tagContext tag -> decides(tag.expr());
            case Case_tagContext tag -> decides(tag.expr());
            case When_tagContext tag -> tag.term().forEach(this::decides);
            case For_arrayContext tag -> {
                decides(tag.lookup());
                makes(tag.id().getText(), tag.lookup());
            }
            case For_rangeContext tag -> {
                decides(tag.from);
                decides(tag.to);
                makes(tag.id().getText(), tag.from);
                makes(tag.id().getText(), tag.to);
            }
            case For_attributeContext tag -> decides(tag);
            case Table_tagContext tag -> {
                decides(tag.lookup());
                makes(tag.id().getText(), tag.lookup());
            }
            case AssignmentContext tag -> {
                makes(tag.id().getText(), tag.expr());
                tag.filter().forEach(f -> makes(tag.id().getText(), f));
            }
            case Capture_tag_IdContext tag -> captures(script, tag.id().getText(), tag.block());
            case Capture_tag_StrContext tag -> {
                String quoted = tag.Str().getText();
                captures(script, quoted.substring(1, quoted.length() - 1), tag.block());
            }
            case Include_tagContext tag -> {
                Script included = script.includes().get(tag);
                if (included != null) {
                    walk(included, included.tree());
                }
            }
            case LookupContext lookup -> all.add(variable(lookup));
            default -> {
                // Reads nothing by itself.
            }
        }
        for (int i = 0; i < tree.getChildCount(); i++) {
            walk(script, tree.getChild(i));
        }
    }

    private void decides(ParseTree expression) {
        collect(expression, deciding);
    }

    private void makes(String name, ParseTree from) {
        collect(from, origins.of(name));
    }

    private void captures(Script script, String name, BlockContext block) {
        makes(name, block);
        script.includes().forEach((tag, included) -> {
            if (isWithin(tag, block)) {
                captures(included, name, included.tree());
            }
        });
    }

    private void captures(Script script, String name, ParseTree whole) {
        makes(name, whole);
        script.includes().values().forEach(included -> captures(included, name, included.tree()));
    }

    private static boolean isWithin(ParseTree inner, ParseTree outer) {
        for (ParseTree at = inner; at != null; at = at.getParent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private static void collect(ParseTree tree, Set<Variable> into) {
        if (tree instanceof LookupContext lookup) {
            into.add(variable(lookup));
        }
        for (int i = 0; i < tree.getChildCount(); i++) {
            collect(tree.getChild(i), into);
        }
    }

    private static Variable variable(LookupContext lookup) {
        return switch (lookup) {
            case Lookup_id_indexesContext named -> {
                List<String> steps = new ArrayList<>(List.of(named.id().getText()));
                for (IndexContext index : named.index()) {
                    String step = index.Dot() == null ? literal(index.expr().getText()) : index.id2().getText();
                    if (step.isEmpty()) {
                        break;
                    }
                    steps.add(step);
                }
                yield new Variable(steps);
            }
            case Lookup_StrContext quoted -> new Variable(List.of(literal(quoted.Str().getText())));
            case Lookup_IdContext _ -> Variable.ANY;
            default -> Variable.ANY;
        };
    }

    /// The text of a literal, or nothing when only rendering can know it.
    private static String literal(String expression) {
        boolean quoted = expression.length() > 2 && (expression.charAt(0) == '\'' || expression.charAt(0) == '"')
                && expression.indexOf(expression.charAt(0), 1) == expression.length() - 1;
        return quoted ? expression.substring(1, expression.length() - 1) : "";
    }
}
