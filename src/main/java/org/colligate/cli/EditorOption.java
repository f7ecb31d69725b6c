package org.colligate.cli;

import org.colligate.model.Names;
import org.colligate.model.Noun;
import org.colligate.model.RefusedException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// Who does an edit.
final class EditorOption {

    @Option(
            names = "--coder",
            paramLabel = "NAME",
            converter = NameConverter.class,
            description = "Who is doing this, for the history. Default: your user name.")
    String name = System.getProperty("user.name");

    /// Refuses a name that nobody could find again in the history.
    static final class NameConverter implements ITypeConverter<String> {

        @Override
        public String convert(String name) {
            try {
                return Names.checked(Noun.CODER, name);
            } catch (RefusedException unfit) {
                throw new TypeConversionException(unfit.getMessage());
            }
        }
    }
}
