package whom.template;

import java.util.Locale;
import java.util.Optional;

/// Where the pictures of a page come from, each as a `data:` URL.
///
/// @param assets of the workspace
/// @param remote from elsewhere
record Pictures(Assets assets, RemotePictures remote) {
    /// One that lies in the workspace.
    Optional<String> own(String address) {
        return assets.dataUrl(address);
    }

    /// One that lies in the workspace or elsewhere.
    Optional<String> anywhere(String address) {
        return own(address).or(() -> remote.dataUrl(address));
    }

    /// Whether the address holds the picture itself.
    static boolean isPicture(String address) {
        return address.strip().toLowerCase(Locale.ROOT).startsWith("data:image/");
    }
}
