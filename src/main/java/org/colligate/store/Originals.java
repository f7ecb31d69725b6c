package org.colligate.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colligate.model.Kept;

/// The bytes of the files that transcripts were made of, by their hash. The journal knows nothing
/// of them: to take an import back leaves them, so that it can be done again.
final class Originals {

    private final Sql sql;

    Originals(Sql sql) {
        this.sql = sql;
    }

    /// Keeps a file, within the transaction that imports it.
    void keep(byte[] content) throws SQLException {
        sql.update(
                "insert into originals values(?, ?) on conflict(sha256) do nothing",
                Kept.Origin.hash(content),
                content);
    }

    /// Returns the bytes of a file.
    Optional<byte[]> find(String sha256) throws SQLException {
        if (Schema.version(sql) < 3) {
            return Optional.empty();
        }
        return sql
                .list(
                        "select content from originals where sha256=?",
                        row -> row.getBytes(1),
                        sha256)
                .stream()
                .findFirst();
    }

    /// Returns how many bytes each file has, by its hash.
    Map<String, Long> sizes() throws SQLException {
        Map<String, Long> sizes = new LinkedHashMap<>();
        if (Schema.version(sql) >= 3) {
            sql.each(
                    "select sha256, length(content) from originals order by sha256",
                    row -> sizes.put(row.getString(1), row.getLong(2)));
        }
        return sizes;
    }

    /// Lets go of files, within a transaction.
    void drop(Collection<String> hashes) throws SQLException {
        for (String hash : hashes) {
            sql.update("delete from originals where sha256=?", hash);
        }
    }

    /// Returns the hashes of those whose bytes are no longer what they were.
    List<String> damaged() throws SQLException {
        return sizes().keySet().stream().filter(this::isDamaged).toList();
    }

    private boolean isDamaged(String hash) {
        try {
            return find(hash).filter(content -> Kept.Origin.hash(content).equals(hash)).isEmpty();
        } catch (SQLException unreadable) {
            return true;
        }
    }
}
