package whom.template.liqp;

import java.io.FileNotFoundException;
import liqp.antlr.CharStreamWithLocation;
import liqp.antlr.NameResolver;

/// Keeps liqp itself from reading any file; includes are read before it renders.
enum NoFiles implements NameResolver {
    NONE;

    @Override
    public CharStreamWithLocation resolve(String name) throws FileNotFoundException {
        throw new FileNotFoundException("there is no template '" + name + "' to include");
    }
}
