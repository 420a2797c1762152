use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use tonic::async_trait;

use crate::{BoxError, Cursor};

/// Keeps the place of one subscription between runs. Implement it over your own database to commit
/// the cursor beside the effects of your handlers; mark the `impl` with [`crate::async_trait`].
///
/// A subscription makes one call at a time; two subscriptions must not share a store. Committing the
/// same cursor twice is committing it once. Every error ends the subscription.
#[async_trait]
pub trait CursorStore: Send + Sync {
    /// Returns the cursor committed last, and `None` before the first.
    async fn load(&self) -> Result<Option<Cursor>, BoxError>;

    /// Must not return `Ok` before a `load`, by a process started later, returns `cursor`.
    async fn commit(&self, cursor: &Cursor) -> Result<(), BoxError>;
}

/// Forgets with the process: after a restart the subscription begins at its start position. Clones
/// are one store.
#[derive(Clone, Debug, Default)]
pub struct MemoryCursorStore(Arc<Mutex<Option<Cursor>>>);

#[async_trait]
impl CursorStore for MemoryCursorStore {
    async fn load(&self) -> Result<Option<Cursor>, BoxError> {
        Ok(self
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone())
    }

    async fn commit(&self, cursor: &Cursor) -> Result<(), BoxError> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(cursor.clone());
        Ok(())
    }
}

/// Keeps the cursor in a file with the line `LOG:SEQ`.
///
/// A commit writes a file beside it (`PATH.new`), syncs it, renames it and syncs the directory, so
/// that a crash or a power cut leaves the old cursor or the new one. The directory must exist. A file
/// that holds anything else than a cursor is an error; nothing is reset.
#[derive(Clone, Debug)]
pub struct FileCursorStore {
    path: PathBuf,
}

impl FileCursorStore {
    /// Does not touch the file yet.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }
}

#[async_trait]
impl CursorStore for FileCursorStore {
    async fn load(&self) -> Result<Option<Cursor>, BoxError> {
        let path = self.path.clone();
        tokio::task::spawn_blocking(move || read(&path)).await?
    }

    async fn commit(&self, cursor: &Cursor) -> Result<(), BoxError> {
        let path = self.path.clone();
        let line = format!("{cursor}\n");
        Ok(tokio::task::spawn_blocking(move || replace(&path, &line)).await??)
    }
}

fn read(path: &Path) -> Result<Option<Cursor>, BoxError> {
    let text = match fs::read_to_string(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        text => text.map_err(|error| format!("{}: {error}", path.display()))?,
    };
    match text.strip_suffix('\n').unwrap_or(&text).parse() {
        Ok(cursor) => Ok(Some(cursor)),
        Err(error) => Err(format!(
            "{} is damaged: {error}; restore it, or remove it to begin at the start position",
            path.display()
        )
        .into()),
    }
}

fn replace(path: &Path, text: &str) -> io::Result<()> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&beside)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    drop(file);
    fs::rename(&beside, path)?;
    sync_directory(path)
}

/// Makes the rename survive a power cut. Other systems than Unix cannot open a directory.
fn sync_directory(path: &Path) -> io::Result<()> {
    if cfg!(unix) {
        let parent = path.parent().filter(|parent| *parent != Path::new(""));
        File::open(parent.unwrap_or(Path::new(".")))?.sync_all()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_file_store_remembers_across_objects() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("cursor");
        assert_eq!(FileCursorStore::new(&path).load().await.unwrap(), None);
        for sequence in [1, u64::MAX] {
            let cursor = Cursor {
                log_id: "log:1".into(),
                sequence,
            };
            FileCursorStore::new(&path).commit(&cursor).await.unwrap();
            let loaded = FileCursorStore::new(&path).load().await.unwrap();
            assert_eq!(loaded, Some(cursor));
        }
    }

    #[tokio::test]
    async fn a_damaged_cursor_file_is_an_error_and_stays() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("cursor");
        for text in [
            "",
            "log",
            "log:",
            "log:x",
            ":7",
            "log:-1",
            "log:+1",
            "log:7\n\n",
            "log:18446744073709551616",
        ] {
            fs::write(&path, text).unwrap();
            let error = FileCursorStore::new(&path).load().await.unwrap_err();
            assert!(
                error.to_string().contains("is damaged"),
                "{text:?}: {error}"
            );
            assert_eq!(fs::read_to_string(&path).unwrap(), text);
        }
    }

    #[tokio::test]
    async fn a_commit_into_a_missing_directory_fails() {
        let directory = tempfile::tempdir().unwrap();
        let store = FileCursorStore::new(directory.path().join("missing").join("cursor"));
        let cursor = Cursor {
            log_id: "log".into(),
            sequence: 1,
        };
        assert!(store.commit(&cursor).await.is_err());
    }
}
