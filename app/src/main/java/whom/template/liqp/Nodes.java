package whom.template.liqp;

import liqp.TemplateContext;
import liqp.nodes.LNode;
import org.jspecify.annotations.Nullable;
import whom.text.Place;

/// The nodes that we put among liqp's own.
final class Nodes {
    private Nodes() {
    }

    /// Prints nothing.
    record Nothing() implements LNode {
        @Override
        public @Nullable Object render(TemplateContext context) {
            return null;
        }
    }

    /// First in an arm: notes that the arm was taken.
    record Probe(Trail trail, int block, int arm) implements LNode {
        @Override
        public @Nullable Object render(TemplateContext context) {
            trail.checkTime();
            trail.take(block, arm);
            return null;
        }
    }

    /// Around a block: when none of the written arms was taken, it was the last one.
    record Branching(Trail trail, int block, int lastArm, LNode inner) implements LNode {
        @Override
        public @Nullable Object render(TemplateContext context) {
            trail.arrive(block);
            Object rendered = inner.render(context);
            if (!trail.tookAnArm(block)) {
                trail.take(block, lastArm);
            }
            return rendered;
        }
    }

    /// Around a tag or an output: what goes wrong inside gets a place.
    record Placed(Place place, @Nullable String partial, LNode inner) implements LNode {
        @Override
        public @Nullable Object render(TemplateContext context) {
            try {
                return inner.render(context);
            } catch (Misplaced e) {
                throw e;
            } catch (RuntimeException e) {
                throw new Misplaced(place, partial, e);
            }
        }
    }

    /// Something that went wrong at a place.
    static final class Misplaced extends RuntimeException {
        private static final long serialVersionUID = 1L;

        final transient Place place;
        final @Nullable String partial;

        Misplaced(Place place, @Nullable String partial, RuntimeException cause) {
            super(cause);
            this.place = place;
            this.partial = partial;
        }
    }
}
