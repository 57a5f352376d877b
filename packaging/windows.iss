; The installer for Windows, for Inno Setup 6.  "python dev.py package" runs it with the version of
; the program when "iscc" can be found in the search path.
;
; It installs for one person, without an administrator, below %LOCALAPPDATA%\Programs.  Silently:
;
;   collab-desktop-setup.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART
;
; Not tried yet: see README.md in this folder.

#ifndef Version
  #error Say which version: iscc /DVersion=... windows.iss
#endif

[Setup]
AppId={{5B8E5B1E-6C0B-4B57-9F0C-3B1C5D3C7A41}
AppName=Collab Desktop
AppVersion={#Version}
AppPublisher=Collab Desktop contributors
DefaultDirName={autopf}\Collab Desktop
DefaultGroupName=Collab Desktop
PrivilegesRequired=lowest
DisableProgramGroupPage=yes
DisableDirPage=auto
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
CloseApplications=yes
Compression=lzma2
SolidCompression=yes
LicenseFile=..\LICENSE
SetupIconFile=..\build\package\icons\collab-desktop.ico
UninstallDisplayIcon={app}\collab-desktop.exe
OutputDir=..\dist
OutputBaseFilename=collab-desktop-{#Version}-windows-setup

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; Files of an older version must not mix with those of this one.  Nothing of a person lies here.
Type: filesandordirs; Name: "{app}\program"

[Files]
Source: "..\dist\collab-desktop\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Collab Desktop"; Filename: "{app}\collab-desktop.exe"
Name: "{autodesktop}\Collab Desktop"; Filename: "{app}\collab-desktop.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.collab\OpenWithProgids"; ValueType: string; \
    ValueName: "CollabDesktop.Workspace"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\CollabDesktop.Workspace"; ValueType: string; \
    ValueData: "Collab workspace"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\CollabDesktop.Workspace\DefaultIcon"; ValueType: string; \
    ValueData: "{app}\collab-desktop.exe,0"
Root: HKA; Subkey: "Software\Classes\CollabDesktop.Workspace\shell\open\command"; \
    ValueType: string; ValueData: """{app}\collab-desktop.exe"" ""%1"""

[Run]
Filename: "{app}\collab-desktop.exe"; Description: "{cm:LaunchProgram,Collab Desktop}"; \
    Flags: nowait postinstall skipifsilent
