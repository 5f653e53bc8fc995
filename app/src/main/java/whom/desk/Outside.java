package whom.desk;

import java.net.URI;
import whom.template.RemotePictures;
import whom.text.Refusal;

/// The ways out of the program, each taken only on somebody's word: the system's browser for a link, and pictures that lie elsewhere.
///
/// @param browser  opens an address
/// @param pictures fetched for previews where that is switched on
public record Outside(Browser browser, RemotePictures pictures) {
    /// Nothing goes out.
    public static final Outside CLOSED = new Outside(address -> {
        throw new Refusal("There is no browser here to open " + address + " in.");
    }, RemotePictures.NONE);

    /// What opens addresses of the web and of mail.
    @FunctionalInterface
    public interface Browser {
        /// Returns at once.
        ///
        /// @throws Refusal when there is none
        void open(URI address) throws Refusal;
    }
}
