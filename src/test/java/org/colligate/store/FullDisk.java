package org.colligate.store;

import java.lang.reflect.Field;
import org.colligate.project.Project;

/// The disk under an open project, which a test fills and frees.
public final class FullDisk {

    private FullDisk() {}

    /// Lets the file of an open project grow by so many pages and no further.
    public static void leave(Project project, int pages) throws Exception {
        Field file = Project.class.getDeclaredField("file");
        file.setAccessible(true);
        ((ProjectFile) file.get(project)).limitTo(pages);
    }
}
