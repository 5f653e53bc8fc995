package whom.file;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What a file or a folder is made with so that nobody but its owner may look into it: POSIX permissions, or an access list of one on Windows.
public final class OwnerOnly {
    private static final FileAttribute<?>[] NOTHING = {};

    private OwnerOnly() {
    }

    /// Makes the folder and those above it that are not there; the new ones are the owner's alone, those that are there stay as they are.
    public static void createFolders(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder, attributes(folder, "rwx------"));
    }

    /// Makes a folder that must not be there.
    public static void createFolder(Path folder) throws IOException {
        Files.createDirectory(folder, attributes(folder, "rwx------"));
    }

    /// For a new file.
    static FileAttribute<?>[] file(Path file) throws IOException {
        return attributes(file, "rw-------");
    }

    private static FileAttribute<?>[] attributes(Path path, String posix) throws IOException {
        FileSystem system = path.getFileSystem();
        Set<String> views = system.supportedFileAttributeViews();
        if (views.contains("posix")) {
            return new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(posix))};
        }
        if (!views.contains("acl")) {
            return NOTHING;
        }
        AclEntry all = AclEntry.newBuilder().setType(AclEntryType.ALLOW)
                .setPrincipal(system.getUserPrincipalLookupService().lookupPrincipalByName(System.getProperty("user.name")))
                .setPermissions(EnumSet.allOf(AclEntryPermission.class)).build();
        return new FileAttribute<?>[]{new AccessList(List.of(all))};
    }

    private record AccessList(List<AclEntry> value) implements FileAttribute<List<AclEntry>> {
        @Override
        public String name() {
            return "acl:acl";
        }
    }
}
